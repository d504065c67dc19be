import { EVERYTHING } from '../../../src/filter/filter.ts';
import { column, first, idsOf, type Case } from './case.ts';

const page = { after: '', limit: 100 };

/** Files of the whole dataset. */
export const exportCases: Case[] = [
  {
    query: 'export-claims',
    law: 'gives claims by id with the titles of their documents',
    parameters: { after: 'd2-8', limit: 2 },
    answer: (rows) => rows.map(({ claim, title }) => [(claim as { id: string }).id, title]),
    expected: [
      ['d3-1', 'Document d3'],
      ['d3-2', 'Document d3'],
    ],
  },
  {
    query: 'export-claims',
    law: 'begins with the first',
    parameters: { after: '', limit: 1 },
    answer: idsOf('claim'),
    expected: ['d1-1'],
  },
  {
    query: 'export-documents',
    law: 'gives documents by id, after one and up to a limit',
    parameters: { after: 'd1', limit: 1 },
    answer: idsOf('document'),
    expected: ['d2'],
  },
  {
    query: 'export-relationships',
    law: 'gives every relationship once, a symmetric one and one that is only denied included',
    parameters: { ...page, after: 'dara.LEADS.arrow', ...EVERYTHING },
    answer: column('id'),
    expected: [
      'estan.SUPPORTED.bolt',
      'island.RIVAL_OF.reporters',
      'wing.ATTACKED.estan.raid-2021',
      'wing.FACTION_OF.bolt',
    ],
  },
  {
    query: 'export-relationships',
    law: 'says where it stands over all claims',
    parameters: { after: 'arrow.NEGOTIATED_WITH.estan.talks-2020', limit: 1, ...EVERYTHING },
    answer: first('id', 'fromId', 'toId', 'status', 'confidence', 'denial'),
    expected: ['arrow.SHELTERED.bolt', 'arrow', 'bolt', 'CONTESTED', 0.855, 0.42],
  },
  {
    query: 'export-subjects',
    law: 'gives relationships and events as claims name them',
    parameters: { ids: ['raid-2021', 'arrow.ALLIED_WITH.zeta', 'nothing'] },
    answer: (rows) =>
      rows.map(({ subject }) => subject).sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1)),
    expected: [
      { id: 'arrow.ALLIED_WITH.zeta', type: 'ALLIED_WITH', from: 'arrow', to: 'zeta', episode: '', matter: '' },
      { id: 'raid-2021', kind: 'ATTACK', title: 'Raid of 2021' },
    ],
  },
];
