import fc from 'fast-check';
import { searchPaths, type Expand, type SearchLimits, type Step } from '../../src/paths/pathSearch.ts';
import type { FoundPath } from '../../src/paths/pathsOfLength.ts';

/** Expands over ties written `a-b:tie:confidence`, walked either way; counts the steps that it gives. */
function over(ties: string[]): { expand: Expand; given: () => number } {
  const steps = ties.flatMap((text): Step[] => {
    const [ends = '', tie = '', confidence = '1'] = text.split(':');
    const [a = '', b = ''] = ends.split('-');
    return [
      { actor: a, other: b, kind: 'GROUP', tie, confidence: Number(confidence) },
      { actor: b, other: a, kind: 'GROUP', tie, confidence: Number(confidence) },
    ];
  });
  let given = 0;
  const expand: Expand = async (actors) => {
    const found = steps.filter(({ actor }) => actors.includes(actor));
    given += found.length;
    return found;
  };
  return { expand, given: () => given };
}

const search = (ties: string[], rest: Partial<SearchLimits> = {}) => {
  const { expand } = over(ties);
  return searchPaths({ from: 'a', to: 'z', maxHops: 8, count: 1, ...rest }, expand, expand);
};
const find = async (ties: string[], maxHops = 8) => (await search(ties, { maxHops })).paths[0];

it('finds a path of every length up to the most, and none beyond', async () => {
  for (let hops = 1; hops <= 8; hops++) {
    const actors = ['a', ...Array.from({ length: hops - 1 }, (_, i) => `m${i}`), 'z'];
    const ties = actors.slice(1).map((to, i) => `${actors[i]}-${to}:t${i}`);
    expect((await find(ties))?.actors).toEqual(actors);
    expect(await find(ties, hops - 1)).toBeUndefined();
  }
});

it('prefers the strongest weakest tie to the strongest single tie', async () => {
  // By b: .9 and .3; by c: .5 and .4.
  expect(await find(['a-b:1:0.9', 'b-z:2:0.3', 'a-c:3:0.5', 'c-z:4:0.4'])).toEqual({
    actors: ['a', 'c', 'z'],
    ties: ['3', '4'],
    confidence: 0.4,
  });
});

it('prefers fewer hops to stronger ties', async () => {
  expect((await find(['a-z:weak:0.1', 'a-b:1', 'b-z:2']))?.ties).toEqual(['weak']);
});

it('takes the first by ids among equals, tie by tie', async () => {
  expect((await find(['a-b:2', 'b-z:1', 'a-c:1', 'c-z:9', 'a-c:0:0.5']))?.ties).toEqual(['1', '9']);
});

it('is not led astray by the first tie of a path that is weak later', async () => {
  expect((await find(['a-b:1', 'b-z:2:0.1', 'a-c:3', 'c-z:4:0.9']))?.ties).toEqual(['3', '4']);
});

it('looks at each tie at most twice, however many shortest paths there are', async () => {
  // Five layers of 12 between the ends, all joined: 12⁵ shortest paths over 600 ties.
  const layer = (n: number) => (n === 0 ? ['a'] : n === 6 ? ['z'] : Array.from({ length: 12 }, (_, i) => `l${n}x${i}`));
  const ties = [0, 1, 2, 3, 4, 5].flatMap((n) =>
    layer(n).flatMap((from) => layer(n + 1).map((to) => `${from}-${to}:${from}${to}`)),
  );
  expect(ties).toHaveLength(600);
  const { expand, given } = over(ties);
  expect((await searchPaths({ from: 'a', to: 'z', maxHops: 8, count: 1 }, expand, expand)).paths[0]?.ties).toHaveLength(
    6,
  );
  expect(given()).toBeLessThanOrEqual(1_200);
});

/** Every path up to a length, by trying them all, in the promised order. */
function byTrying(ties: string[], maxHops: number): FoundPath[] {
  const all = ties.map((text) => {
    const [ends = '', tie = '', confidence = '1'] = text.split(':');
    return { ends: ends.split('-'), tie, confidence: Number(confidence) };
  });
  const on = (path: FoundPath): FoundPath[] => {
    const here = path.actors.at(-1) as string;
    if (here === 'z') return [path];
    if (path.ties.length === maxHops) return [];
    return all.flatMap(({ ends, tie, confidence }) => {
      const other = ends[0] === here ? ends[1] : ends[1] === here ? ends[0] : undefined;
      if (other === undefined || path.actors.includes(other)) return [];
      const weakest = Math.min(path.confidence, confidence);
      return on({ actors: [...path.actors, other], ties: [...path.ties, tie], confidence: weakest });
    });
  };
  const key = ({ ties: ids }: FoundPath) => ids.join(' ');
  return on({ actors: ['a'], ties: [], confidence: 1 }).sort(
    (a, b) => a.ties.length - b.ties.length || b.confidence - a.confidence || (key(a) < key(b) ? -1 : 1),
  );
}

it('finds what trying every way finds, in the same order', async () => {
  const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z');
  const world = fc.array(fc.tuple(actor, actor, fc.constantFrom(0.2, 0.5, 0.9)), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      async (drawn, maxHops, count) => {
        const ties = drawn
          .filter(([from, to]) => from !== to)
          .map(([from, to, confidence], index) => `${from}-${to}:t${String(index).padStart(2, '0')}:${confidence}`);
        expect((await search(ties, { maxHops, count })).paths).toEqual(byTrying(ties, maxHops).slice(0, count));
      },
    ),
    { numRuns: 400 },
  );
});

it('gives each chain of actors once where asked, by its best supported ties', async () => {
  const ties = ['a-b:1:0.4', 'a-b:2:0.8', 'b-z:3:0.5', 'b-z:4:0.6', 'a-c:5:0.2', 'c-z:6:0.9'];
  expect((await search(ties, { count: 9 })).paths).toHaveLength(5);
  expect((await search(ties, { count: 9, distinctActors: true })).paths.map((path) => path.ties)).toEqual([
    ['2', '4'],
    ['5', '6'],
  ]);
});

it('takes the first by id of parallel ties that are equally strong, in whatever order they are given', async () => {
  for (const ties of [
    ['a-z:1:0.5', 'a-z:2:0.5'],
    ['a-z:2:0.5', 'a-z:1:0.5'],
  ])
    expect((await search(ties, { distinctActors: true })).paths.map((path) => path.ties)).toEqual([['1']]);
});

it('says whether more hops could find more', async () => {
  const chain = ['a-b:1', 'b-c:2', 'c-d:3', 'y-z:4'];
  expect(await search(chain, { maxHops: 1 })).toMatchObject({ paths: [], exhausted: false });
  expect(await search(chain, { maxHops: 8 })).toMatchObject({ paths: [], exhausted: true });
});
