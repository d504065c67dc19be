import { column, idsOf, sorted, type Case } from './case.ts';

/** Records by id and whole. */
export const recordCases: Case[] = [
  {
    query: 'actors',
    law: 'lists by id',
    parameters: { kinds: ['GROUP'], after: 'arrow', limit: 2 },
    answer: idsOf('actor'),
    expected: ['bolt', 'cove'],
  },
  {
    query: 'actors-count',
    law: 'counts them',
    parameters: { kinds: ['GROUP'] },
    answer: column('total'),
    expected: [4],
  },
  {
    query: 'actors-by-id',
    law: 'keeps scripts, quotes and accents',
    parameters: { ids: ['zeta', 'dara', 'wing', 'nobody'] },
    answer: (rows) => rows.map(({ actor }) => (actor as { name: string }).name).sort(),
    expected: ['Dara Ünlü', 'Wing of the "Bolt"', 'Ζήτα'],
  },
  {
    query: 'names',
    law: 'gives every actor with its aliases',
    parameters: {},
    answer: (rows) =>
      rows
        .map(({ actor }) => actor as { id: string; aliasNames: string[] })
        .map(({ id, aliasNames }) => [id, ...aliasNames]),
    expected: [
      ['arrow', 'AF'],
      ['bolt', 'the Brigade'],
      ['cove', 'the Brigade'],
      ['dara', 'دارا'],
      ['estan'],
      ['island'],
      ['reporters'],
      ['wing'],
      ['zeta'],
    ],
  },
  {
    query: 'actor-documents',
    law: 'knows documents by tie, by part and by speech',
    parameters: { ids: ['reporters', 'zeta', 'estan'] },
    answer: (rows) => rows.map(({ actor, document }) => `${actor} ${document}`).sort(),
    expected: ['estan d1', 'estan d2', 'reporters d3', 'zeta d1', 'zeta d3'],
  },
  {
    query: 'claims-by-id',
    law: 'gives claims with their figures and roles',
    parameters: { ids: ['d2-7', 'd9-9'] },
    answer: (rows) => rows.map(({ claim }) => claim),
    expected: [
      expect.objectContaining({
        id: 'd2-7',
        figureKinds: ['KILLED'],
        figureMins: [7],
        roles: ['PERPETRATOR', 'TARGET'],
        roleActors: ['wing', 'estan'],
        about: 'raid-2021',
        weight: 0.24,
      }),
    ],
  },
  {
    query: 'document-claims',
    law: 'gives the claims of a document',
    parameters: { ids: ['d3'], stance: 'SUPPORTS' },
    answer: sorted('claim'),
    expected: ['d3-1', 'd3-2'],
  },
  {
    query: 'documents',
    law: 'keeps the order of the dataset',
    parameters: {},
    answer: (rows) => rows.map(({ document }) => (document as { id: string }).id),
    expected: ['d1', 'd2', 'd3'],
  },
  {
    query: 'dataset',
    law: 'counts what it holds',
    parameters: {},
    answer: (rows) => rows.map(({ dataset }) => dataset),
    expected: [expect.objectContaining({ title: 'Fictitious', actors: 9, events: 2, claims: 19, documents: 3 })],
  },
];
