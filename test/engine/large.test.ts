import { compile } from '../../src/compile/compile.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { findPaths, findReachable, type PathQuestion } from '../../src/paths/paths.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { engines } from '../engines.ts';
import { datasetOf } from '../fixtures/dataset.ts';

const COUNT = 4_000;
const id = (index: number) => `a${String(index).padStart(5, '0')}`;
const question = (from: string, to: string): PathQuestion => ({
  from,
  to,
  types: [...relationTypes.keys()],
  direction: 'EITHER',
  maxHops: 8,
  filter: EVERYTHING,
  count: 1,
  distinctActors: false,
  notThrough: [],
  assumptions: [],
});

/**
 * 4,000 groups as a binary tree: each but the first is allied with the one at half its number. From a leaf of one half
 * to a leaf of the other the only path leads over the root: a00001.
 */
const forest = compile(
  datasetOf({
    actors: Object.fromEntries(
      Array.from({ length: COUNT }, (_, i) => [id(i + 1), { name: `Group ${i + 1}`, kind: 'GROUP' as const }]),
    ),
    documents: {
      d1: {
        published: '2020',
        reliability: 'A',
        claims: Array.from({ length: COUNT - 1 }, (_, i) => ({
          id: `d1-${i + 2}`,
          tie: { from: id(i + 2), type: 'ALLIED_WITH' as const, to: id(Math.floor((i + 2) / 2)) },
          attribution: 'AUTHOR' as const,
          paragraphs: [1],
          paraphrase: 'Allied.',
        })),
      },
    },
  }),
);

describe.each(engines)('$name with 4,000 actors', ({ open }) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = open(60_000);
    await engine.replace(forest);
  }, 300_000);
  afterAll(() => engine.close());

  it('finds the one path over the root', async () => {
    // 8 = 1000₂ and 12 = 1100₂ meet at 1: 8-4-2-1 and 12-6-3-1.
    const [path] = await findPaths(engine, question(id(8), id(12)));
    expect(path?.hops.map(({ to }) => to)).toEqual([4, 2, 1, 3, 6, 12].map(id));
  });

  it('ends a search that the limit cuts short', async () => {
    expect(await findPaths(engine, question(id(2047), id(2048)))).toEqual([]);
  });

  it('reaches what lies within some hops, and no more', async () => {
    // From 64 = 1000000₂ two steps down, one down after one up, and two up: 128 129, 256 to 259, 32, 65, 16.
    const reached = await findReachable(
      engine,
      id(64),
      { ...question(id(64), ''), maxHops: 2 },
      { after: null, count: 200 },
    );
    expect(reached.map(({ actor, distance }) => [actor, distance])).toEqual([
      ...[32, 128, 129].map((index) => [id(index), 1]),
      ...[16, 65, 256, 257, 258, 259].map((index) => [id(index), 2]),
    ]);
  });

  it('reads the names of all', async () => {
    expect(await engine.read('names', {})).toHaveLength(COUNT);
  });

  it('gives a page from the middle', async () => {
    const rows = await engine.read('actors', { kinds: null, after: id(2_000), limit: 2 });
    expect(rows.map(({ actor }) => (actor as { id: string }).id)).toEqual([id(2_001), id(2_002)]);
  });
});
