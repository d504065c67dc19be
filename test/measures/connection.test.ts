import { UndirectedGraph } from 'graphology';
import { articulationPoints } from '../../src/measures/articulationPoints.ts';
import { depths } from '../../src/measures/depths.ts';
import { measure } from '../../src/measures/measures.ts';
import { chain, networkOf } from './networks.ts';

const wholeOf = (text: string) => {
  const { nodes, links } = networkOf(text);
  return measure(nodes, links).whole;
};

/** Two triangles that one pair joins: a b c, c–d, d e f. */
const BARBELL = `${chain('a b c a')}, c FUNDED d, ${chain('d e f d')}`;

describe('density', () => {
  it('is the share of pairs that are joined', () => {
    // 7 of 6 × 5 / 2 pairs.
    expect(wholeOf(BARBELL).density).toBeCloseTo(7 / 15, 15);
  });

  it('counts a pair once, however many ties join it and whichever way they point', () => {
    // 1 of 3 pairs.
    expect(wholeOf('a FUNDED b, b ATTACKED a, a ALLIED_WITH b, c').density).toBeCloseTo(1 / 3, 15);
  });

  it('is 0 for fewer than two actors', () => {
    expect([measure([], []).whole.density, wholeOf('a').density]).toEqual([0, 0]);
  });
});

describe('components', () => {
  it('come the largest first, then by their first id, each in order', () => {
    expect(wholeOf('z FUNDED y, c, b FUNDED x, a ATTACKED m, m ATTACKED k').components).toEqual([
      ['a', 'k', 'm'],
      ['b', 'x'],
      ['y', 'z'],
      ['c'],
    ]);
  });

  it('are not parted by the direction of ties', () => {
    expect(wholeOf('a FUNDED b, c FUNDED b').components).toEqual([['a', 'b', 'c']]);
  });

  it('are listed up to a thousand, while an actor still has the place of its own', () => {
    const { whole, nodes } = measure(
      Array.from({ length: 1_001 }, (_, place) => `n${1_000 + place}`),
      [],
    );
    expect([whole.components.length, whole.communities.length]).toEqual([1_000, 1_000]);
    expect(nodes.get('n2000')).toMatchObject({ component: 1_000, community: 1_000 });
  });
});

describe('articulation points', () => {
  it('are the actors whose removal parts what was connected', () => {
    // Without c, {a, b} is cut off; without d, {e, f}. Without any other, a triangle's two others are still joined.
    expect(wholeOf(BARBELL).articulationPoints).toEqual(['c', 'd']);
  });

  it('are not the ends of a chain, nor actors on a ring', () => {
    expect(wholeOf(chain('a b c d')).articulationPoints).toEqual(['b', 'c']);
    expect(wholeOf(chain('a b c d a')).articulationPoints).toEqual([]);
  });

  it('are found where the search starts too', () => {
    // The first by id joins three others.
    expect(wholeOf('a FUNDED b, a FUNDED c, a FUNDED d').articulationPoints).toEqual(['a']);
  });

  it('are found in a chain that is too long to recurse along', () => {
    const graph = new UndirectedGraph();
    for (let place = 0; place < 20_000; place++) graph.mergeEdge(place, place + 1);
    expect(articulationPoints(depths(graph))).toHaveLength(19_999);
  });

  it('are listed up to a thousand, and marked at every actor', () => {
    const ids = Array.from({ length: 1_203 }, (_, place) => `n${1_000 + place}`);
    const { nodes, links } = networkOf(chain(ids.join(' ')));
    const { whole, nodes: measured } = measure(nodes, links);
    expect([whole.articulationPoints.length, whole.bridges.length]).toEqual([1_000, 1_000]);
    // All but the two ends.
    expect([...measured.values()].filter(({ articulationPoint }) => articulationPoint)).toHaveLength(1_201);
  });
});

describe('bridges', () => {
  it('are the pairs whose joining is the only way between two sides, with their ties', () => {
    expect(wholeOf(BARBELL).bridges).toEqual([{ source: 'c', target: 'd', relationships: ['c.FUNDED.d'] }]);
  });

  it('keep all ties of the pair, whichever way they point, and come by their ids', () => {
    expect(wholeOf('d FUNDED b, b ATTACKED a, a FUNDED b, a ALLIED_WITH b').bridges).toEqual([
      { source: 'a', target: 'b', relationships: ['a.ALLIED_WITH.b', 'a.FUNDED.b', 'b.ATTACKED.a'] },
      { source: 'b', target: 'd', relationships: ['d.FUNDED.b'] },
    ]);
  });
});

describe('cores', () => {
  it('are the largest k such that the actor has k neighbours in a k-core', () => {
    // e has none; d hangs on the triangle by one; each of the triangle has two in it.
    const { nodes, links } = networkOf(`${chain('a b c a')}, c FUNDED d, e`);
    const cores = [...measure(nodes, links).nodes].map(([id, { core }]) => [id, core]);
    expect(Object.fromEntries(cores)).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 0 });
  });

  it('count neighbours, not ties', () => {
    const { nodes, links } = networkOf('a FUNDED b, a ARMED b, b ATTACKED a');
    expect(measure(nodes, links).nodes.get('a')?.core).toBe(1);
  });
});
