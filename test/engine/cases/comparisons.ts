import { column, knownBy, on, page, walked, type Case } from './case.ts';

const mediations = (law: string, parameters: object, expected: string[]): Case => ({
  query: 'mediations',
  law,
  parameters: { ...page, kinds: ['TALKS', 'CEASEFIRE'], between: null, mediator: null, ...parameters },
  answer: column('id'),
  expected,
});

/** What comparisons are made of, and mediations. */
export const comparisonCases: Case[] = [
  {
    query: 'standings',
    law: 'tells where ties stand, by id, without mirrors and denied ones',
    parameters: { ...page, actors: ['zeta', 'wing'] },
    answer: (rows) => rows.map(({ id, status, confidence, denial }) => [id, status, confidence, denial]),
    expected: [
      ['arrow.ALLIED_WITH.zeta', 'SUPPORTED', 0.855, 0],
      ['cove.SHELTERED.wing', 'SUPPORTED', 0.54, 0],
      ['dara.ACCUSED.zeta', 'ALLEGED', 0.2, 0],
      ['wing.ATTACKED.estan.raid-2021', 'CONTESTED', 0.24, 0.42],
      ['wing.FACTION_OF.bolt', 'SUPPORTED', 0.54, 0],
    ],
  },
  {
    query: 'standings',
    law: 'begins after an id, ends at the limit and keeps to types',
    parameters: { ...page, types: ['FUNDED', 'ARMED'], after: 'arrow.ARMED.bolt', limit: 2 },
    answer: column('id'),
    expected: ['arrow.FUNDED.bolt', 'bolt.FUNDED.cove'],
  },
  {
    query: 'standings',
    law: 'looks through the filter',
    parameters: { ...page, types: ['SHELTERED'], ...knownBy('2020-12') },
    answer: (rows) => rows.map(({ id, status, denial }) => [id, status, denial]),
    expected: [['arrow.SHELTERED.bolt', 'SUPPORTED', 0]],
  },
  // d2 also bears on Bolt's base and on cove SHELTERED wing, which d1 and d3 support too.
  {
    query: 'document-only-here',
    law: 'gives what no other document supports, projected ties too, and nothing that is only denied',
    parameters: { ids: ['d2', 'd3', 'd9'], after: null },
    answer: (rows) => rows.map(({ document, relationship }) => [document, relationship]),
    expected: [
      ['d2', 'arrow.ARMED.bolt'],
      ['d2', 'wing.ATTACKED.estan.raid-2021'],
      ['d2', 'wing.FACTION_OF.bolt'],
      ['d3', 'dara.ACCUSED.zeta'],
    ],
  },
  {
    query: 'document-only-here',
    law: 'gives a tie that another document only denies, and begins after an id',
    parameters: { ids: ['d1'], after: 'arrow.NEGOTIATED_WITH.estan.talks-2020' },
    answer: column('relationship'),
    expected: [
      'arrow.SHELTERED.bolt',
      'bolt.FUNDED.cove',
      'cove.FUNDED.arrow',
      'cove.MEDIATED_FOR.arrow.talks-2020',
      'cove.MEDIATED_FOR.estan.talks-2020',
      'dara.LEADS.arrow',
    ],
  },
  mediations('lists events with a mediator', {}, ['talks-2020']),
  mediations('knows those between all who are named', { between: ['estan', 'arrow'] }, ['talks-2020']),
  mediations('knows none between one party and another actor', { between: ['arrow', 'bolt'] }, []),
  mediations('does not take a mediator for a party', { between: ['arrow', 'cove'] }, []),
  mediations('keeps to a mediator', { mediator: 'estan' }, []),
  mediations('keeps to kinds', { kinds: ['CEASEFIRE'] }, []),
  mediations('looks through the filter', on('2021'), []),
  mediations('begins after an id', { after: 'talks-2020' }, []),
  {
    query: 'mediations-count',
    law: 'counts what the list lists',
    parameters: { ...walked, kinds: ['TALKS'], between: ['arrow'], mediator: 'cove' },
    answer: column('total'),
    expected: [1],
  },
  {
    query: 'mediations-count',
    law: 'counts none where the list lists none',
    parameters: { ...walked, kinds: ['TALKS'], between: ['arrow', 'bolt'], mediator: 'cove' },
    answer: column('total'),
    expected: [0],
  },
];
