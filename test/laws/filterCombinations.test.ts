import type { EvidenceFilter, Status } from '../../src/generated/schema.ts';
import { serve, type Served } from '../api/server.ts';
import { filterParts } from '../../src/filter/parts.ts';
import { enumNames } from '../../src/schema/catalogue.ts';
import { worlds } from '../asked.ts';
import { engines } from '../engines.ts';
import { lakeland, lakelandSeeds } from '../fixtures/lakeland.ts';
import { listOf, pathOf, tiesIn } from './oracle.ts';
import { withOwnIds } from '../ownIds.ts';

const FIELDS: { [Field in keyof EvidenceFilter]-?: NonNullable<EvidenceFilter[Field]>[] } = {
  on: ['2011', '2009/2010', '2012-06', '2013/..'],
  certainty: ['CERTAINLY', 'POSSIBLY', 'DOCUMENTED'],
  knownBy: ['2013', '2010-06-15', '2014~'],
  minConfidence: [0.3, 0.5, 0.72],
  statuses: [
    ['SUPPORTED', 'REPORTED'],
    ['CONTESTED', 'ALLEGED'],
    ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DENIED'],
    ['DENIED'],
  ],
  withoutDocuments: [['p'], ['q', 's'], ['r']],
  accordingTo: [
    ['gale', 'briar', 'aspen'],
    ['dock', 'hazel', 'clover', 'fern'],
  ],
  attributions: [
    ['STATED', 'ALLEGED'],
    ['AUTHOR', 'REPORTED'],
    ['ALLEGED', 'REPORTED'],
  ],
};
const names = Object.keys(FIELDS) as (keyof EvidenceFilter)[];

/** The fields whose bit is set in `subset`, each with a value that another `turn` changes. */
function filterAt(subset: number, turn: number): EvidenceFilter {
  const fields = names.filter((_, bit) => subset & (1 << bit));
  return Object.fromEntries(
    fields.map((name, place) => [name, FIELDS[name][(turn + place + (subset >> 3)) % FIELDS[name].length]]),
  );
}

const PATHS = [
  { from: 'aspen', to: 'fern', direction: 'EITHER', maxHops: 6 },
  { from: 'aspen', to: 'elder', direction: 'FORWARD', maxHops: 4 },
  { from: 'gale', to: 'hazel', direction: 'EITHER', maxHops: 5 },
  { from: 'fern', to: 'hazel', direction: 'BACKWARD', maxHops: 6 },
];
/** Two of the paths in each turn, by the alias under which they are asked. */
const pathsAt = (turn: number) =>
  PATHS.map((path, place) => [`path${place}`, path] as const).filter((_, place) => place % 2 === turn % 2);
const questionAt = (turn: number) => `query ($filter: EvidenceFilter, $walked: EvidenceFilter) {
  relationships(filter: $filter, first: 100) { nodes { id status confidence denial } }
  ${pathsAt(turn).map(
    ([alias, { from, to, direction, maxHops }]) => `
      ${alias}: path(from: "${from}", to: "${to}", direction: ${direction}, maxHops: ${maxHops}, filter: $walked) {
        length confidence dependsOn { id }
      }`,
  )}
}`;

const documents = Object.keys(lakelandSeeds.documents);
const ties = tiesIn(lakelandSeeds.documents);

/** What the oracle answers, in the shape of the question's answer. */
function expected(turn: number, filter: EvidenceFilter, walked: EvidenceFilter) {
  const { withoutDocuments = [] } = walked as { withoutDocuments?: string[] };
  const paths = pathsAt(turn).map(([alias, asked]) => {
    const found = pathOf(ties, walked, asked);
    const needed = documents.filter(
      (id) => !pathOf(ties, { ...walked, withoutDocuments: [...withoutDocuments, id] }, asked),
    );
    return [alias, found && { ...found, dependsOn: needed.map((id) => ({ id })) }];
  });
  return { relationships: { nodes: listOf(ties, filter) }, ...Object.fromEntries(paths) };
}

const SUBSETS = Array.from({ length: 2 ** names.length }, (_, subset) => subset);
const SORTS = (['CLAIMS', 'RELATIONSHIPS'] as const).map((sort) =>
  names.filter((name) => filterParts.get(name)?.narrows === sort),
);

/** Whether of these fields none, one alone or all are in the subset. */
function sparse(fields: (keyof EvidenceFilter)[], subset: number): boolean {
  const inSubset = fields.filter((name) => subset & (1 << names.indexOf(name))).length;
  return inSubset < 2 || inSubset === fields.length;
}

/**
 * Every subset in a turn, or where LAWS_TEST asks for it in two; for Neo4j, to which each question goes over a socket, a sample in one: of the parts that
 * look at claims, and of those that look at relationships, none, one alone or all.
 */
const ASKED = {
  embedded: { subsets: SUBSETS, turns: [0, 1, 2].slice(0, worlds(1, 2)) },
  neo4j: { subsets: SUBSETS.filter((subset) => SORTS.every((sort) => sparse(sort, subset))), turns: [0] },
};

it('every field of the filter is combined with every other, and the world holds enough to tell them apart', () => {
  expect([...names].sort()).toEqual([...filterParts.keys()].sort());
  expect(SUBSETS).toHaveLength(2 ** filterParts.size);
  expect(ties).toHaveLength(17);
  const statuses = listOf(ties, { statuses: [...(enumNames('Status') as Status[])] });
  expect(new Set(statuses.map(({ status }) => status)).size).toBe(5);
  // None, each alone, and all where that is more than one.
  const sampled = SORTS.map(({ length }) => (length > 1 ? length + 2 : length + 1));
  expect(ASKED.neo4j.subsets).toHaveLength(sampled.reduce((product, one) => product * one, 1));
  const answers = SUBSETS.flatMap((subset) => [0, 1, 2].map((turn) => listOf(ties, filterAt(subset, turn))));
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBeGreaterThan(130);
});

// On Neo4j, planning takes most of the time, more so beside other work.

describe.each(engines)('$name', (under) => {
  const { subsets, turns } = ASKED[under.name];
  let served: Served;
  beforeAll(async () => {
    served = await serve(under, lakeland);
  });
  afterAll(() => served.close());

  it.each(names.map((name, bit) => [name, bit] as const))(
    'answers as the oracle does, whatever else is asked, with %s as the last field',
    async (_, bit) => {
      const asked = subsets.filter((subset) => subset >> bit === 1 || (bit === 0 && subset === 0));
      for (const subset of asked) {
        for (const turn of turns) {
          const filter = filterAt(subset, turn);
          const statuses = filter.statuses?.filter((status) => status !== 'DENIED');
          const walked = statuses ? { ...filter, statuses } : filter;
          const { data, errors } = await served.ask(questionAt(turn), { filter, walked });
          expect({ filter, errors, data: withOwnIds(data) }).toEqual({
            filter,
            errors: undefined,
            data: expected(turn, filter, walked),
          });
        }
      }
    },
  );
});
