import fc from 'fast-check';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import { worlds } from '../asked.ts';
import { engines } from '../engines.ts';
import type { Written } from '../fixtures/dataset.ts';
import { openWorld, type World } from './answers.ts';
import { PUBLISHED, documents, otherFields, type RandomDocument } from './randomSeeds.ts';

type Documents = Written['documents'];

const RUNS = { embedded: worlds(4, 8), neo4j: 5 };
// Neo4j plans every query anew for each pattern of fields left out, which takes it up to a second: it is asked how
// everything stands and nothing besides. That both engines answer alike, agreement.test.ts and the oracle say.
const FIELDS = { embedded: otherFields, neo4j: fc.constant({}) };

/** Only the documents that a test keeps. */
function kept(all: Documents, keeps: (id: string, document: RandomDocument) => boolean): Documents {
  return Object.fromEntries(Object.entries(all).filter(([id, document]) => keeps(id, document)));
}

/** The same documents and claims, the last first. */
function turnedRound(all: Documents): Documents {
  return Object.fromEntries(
    Object.entries(all)
      .reverse()
      .map(([id, { claims, ...rest }]) => [id, { ...rest, claims: [...claims].reverse() }]),
  );
}

// Of the answers, only the list of documents that a path depends on has the order of the dataset.
function inOrder(answers: object): object {
  return JSON.parse(JSON.stringify(answers), (key, value) =>
    key === 'dependsOn' ? (value as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1)) : value,
  ) as object;
}

// On Neo4j, planning takes most of the time, more so beside other work.

describe.each(engines)('$name', ({ name, open }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(open());
  });
  afterAll(() => world.close());

  const answers = async (all: Documents, filter: EvidenceFilter): Promise<object> =>
    name === 'neo4j' ? Object.fromEntries(await world.standings(all, filter)) : world.answers(all, filter);
  const holds = (law: (all: Documents, filter: EvidenceFilter, choice: number) => Promise<void>) =>
    fc.assert(fc.asyncProperty(documents, FIELDS[name] as typeof otherFields, fc.nat(11), law), {
      numRuns: RUNS[name],
    });

  it('what is asked without some documents is answered as by a dataset that never had them', () =>
    holds(async (all, filter, choice) => {
      const ids = Object.keys(all);
      // One document, or two where there are more.
      const withoutDocuments = ids.filter((_, place) => place === choice % ids.length || place === choice - 8);
      const left = await answers(all, { ...filter, withoutDocuments });
      expect(left).toEqual(
        await answers(
          kept(all, (id) => !withoutDocuments.includes(id)),
          filter,
        ),
      );
    }));

  it('what is known by a day is answered as by a dataset of what was certainly published by then', () =>
    holds(async (all, filter, choice) => {
      const knownBy = ['2010-06-14', '2010-06-15', '2012', '2013', '2014-09-29', '2014'][choice % 6] as string;
      const lastDay = knownBy.length === 4 ? `${knownBy}-12-31` : knownBy;
      const known = await answers(all, { ...filter, knownBy });
      expect(known).toEqual(
        await answers(
          kept(all, (_, { published }) => (PUBLISHED[published] as string) <= lastDay),
          filter,
        ),
      );
    }));

  it('the order of documents and claims changes nothing', () =>
    holds(async (all, filter) => {
      expect(inOrder(await answers(turnedRound(all), filter))).toEqual(inOrder(await answers(all, filter)));
    }));
});
