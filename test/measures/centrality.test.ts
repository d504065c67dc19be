import { measure } from '../../src/measures/measures.ts';
import { chain, networkOf } from './networks.ts';

const numbersOf = (field: 'betweenness' | 'pageRank', text: string): Record<string, number> => {
  const { nodes, links } = networkOf(text);
  return Object.fromEntries([...measure(nodes, links).nodes].map(([id, measures]) => [id, measures[field]]));
};

describe('betweenness', () => {
  const between = (text: string) => numbersOf('betweenness', text);

  it('is the share of the pairs of others whose shortest path leads through', () => {
    // Two triangles a b c and d e f with c–d between them. Of the 10 pairs of others, {a, b} × {d, e, f} pass through c.
    const { a, c, d } = between(`${chain('a b c a')}, c FUNDED d, ${chain('d e f d')}`);
    expect(a).toBe(0);
    expect(c).toBeCloseTo(0.6, 15);
    expect(d).toBeCloseTo(0.6, 15);
  });

  it('shares a pair among its shortest paths', () => {
    // On a ring of four, b and d are joined by way of a and by way of c: half of one of the 3 pairs of others.
    const { a, b } = between(chain('a b c d a'));
    expect(a).toBeCloseTo(1 / 6, 15);
    expect(b).toBeCloseTo(1 / 6, 15);
  });

  it('counts pairs that no path joins as nothing', () => {
    // Of ac, ad and cd only ac has a path.
    expect(between(`${chain('a b c')}, d`)['b']).toBeCloseTo(1 / 3, 15);
  });

  it('does not count parallel ties as several paths', () => {
    // b and d: one way through a, by two ties, and one through c.
    expect(between(`${chain('a b c d a')}, a ARMED b`)['a']).toBeCloseTo(1 / 6, 15);
  });

  it('is 0 where there are no pairs of others', () => {
    expect([between('a'), between('a FUNDED b')]).toEqual([{ a: 0 }, { a: 0, b: 0 }]);
  });
});

describe('pagerank', () => {
  const rank = (text: string) => numbersOf('pageRank', text);

  it('goes along ties, and from an actor at whom none starts to all alike', () => {
    // a = .15/2 + .85 b/2 and a + b = 1, so 1.425 a = .5: a = 20/57, b = 37/57.
    const { a, b } = rank('a FUNDED b');
    expect(a).toBeCloseTo(20 / 57, 12);
    expect(b).toBeCloseTo(37 / 57, 12);
  });

  it('goes both ways along a symmetric tie', () => {
    expect(rank('a ALLIED_WITH b')['a']).toBeCloseTo(0.5, 12);
  });

  it('counts parallel ties the same way once', () => {
    const { b, c } = rank('a FUNDED b, a ARMED b, a FUNDED c');
    expect(b).toBeCloseTo(c as number, 12);
  });

  it('is 1 for one actor alone, and nothing for none', () => {
    expect([rank('a'), measure([], []).nodes.size]).toEqual([{ a: 1 }, 0]);
  });
});
