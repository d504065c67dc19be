import type { Engine } from '../../src/engine/engine.ts';
import { EVERYTHING, type FilterParameters } from '../../src/filter/filter.ts';
import { findPaths, type PathQuestion } from '../../src/paths/paths.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';
import { daysAsked } from '../../src/time/period.ts';
import { embedded } from '../engines.ts';
import { neo4j } from '../onNeo4j.ts';
import { shippedGraph } from '../shippedGraph.ts';

const types = [...relationTypes.keys()];
const graph = shippedGraph();
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
const actors = idsOf([...graph.actors.values()].flat());
const documents = idsOf(graph.documents);

/** Numbers that come out the same in every run, so that a failing filter can be asked again. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One in `rarity` of the parts of the filter is set. */
function randomFilter(next: (below: number) => number, rarity: number): FilterParameters {
  const maybe = (part: () => Partial<FilterParameters>) => (next(rarity) === 0 ? part() : {});
  const one = <Value>(values: Value[]) => values[next(values.length)] as Value;
  const days = ['2007', '2021-08', '2021-11-20', '2022', '2022-06/2022-12', '2023-02-17'].map(daysAsked);
  return {
    ...EVERYTHING,
    ...maybe(() => {
      const { first, last } = one(days);
      return { onFirst: first, onLast: last, certainty: 1 + next(3) };
    }),
    ...maybe(() => ({ knownBy: daysAsked(one(['2022-12-31', '2023-01-31', '2023-12-31', '2020'])).last })),
    ...maybe(() => ({ minConfidence: one([0.2, 0.5, 0.72, 0.9]) })),
    statuses: next(4) === 0 ? ['CONTESTED', 'ALLEGED'] : ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED'],
    ...maybe(() => ({ withoutDocuments: [one(documents)] })),
    ...maybe(() => ({ accordingTo: ['pakistan', 'afghan-taliban', one(actors)] })),
    ...maybe(() => ({ attributions: (['AUTHOR', 'ASSESSED', 'STATED', 'CLAIMED'] as const).slice(next(4)) })),
  };
}

/** Paths with all that they say, the documents that they depend on included. */
async function plain(engine: Engine, question: PathQuestion) {
  const paths = await findPaths(engine, question);
  return Promise.all(paths.map(async ({ hops, confidence, dependsOn }) => [hops, confidence, await dependsOn()]));
}

describe('both engines', () => {
  let opened: Engine[];

  beforeAll(async () => {
    opened = [embedded, neo4j].map(({ open }) => open());
    for (const engine of opened) await engine.replace(graph);
  });
  afterAll(() => Promise.all(opened.map((engine) => engine.close())));

  it('list the same relationships under 60 filters', async () => {
    const next = sequence(1);
    for (let round = 0; round < 60; round++) {
      const asked = { types, actors: null, after: null, limit: 1_000, ...randomFilter(next, 3) };
      const [one, two] = await Promise.all(opened.map((engine) => engine.read('relationships', asked)));
      expect({ asked, rows: two }).toEqual({ asked, rows: one });
    }
  });

  it('find the same paths under 60 filters', async () => {
    const next = sequence(2);
    let found = 0;
    for (let round = 0; round < 60; round++) {
      const [from, to] = [actors[next(actors.length)] as string, actors[next(actors.length)] as string];
      if (from === to) continue;
      const filter = randomFilter(next, 8);
      const asked = {
        from,
        to,
        types,
        maxHops: 4,
        filter,
        count: 5,
        distinctActors: next(2) === 0,
        notThrough: [],
        assumptions: [],
      };
      for (const direction of ['EITHER', 'FORWARD'] as const) {
        const [one, two] = await Promise.all(opened.map((engine) => plain(engine, { ...asked, direction })));
        expect({ asked, path: two }).toEqual({ asked, path: one });
        found += one?.length ? 1 : 0;
      }
    }
    expect(found).toBeGreaterThan(10);
  });
});
