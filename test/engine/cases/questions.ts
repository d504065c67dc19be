import { EVERYTHING } from '../../../src/filter/filter.ts';
import { SHELTER, column, knownBy, walked, type Case } from './case.ts';

/** Shelter and checks. */
export const questionCases: Case[] = [
  {
    query: 'who-sheltered',
    law: 'names hosts, not givers of money or arms',
    parameters: { actor: 'bolt', throughFactions: false, limit: 9, ...walked },
    answer: column('id'),
    expected: [SHELTER],
  },
  {
    query: 'who-sheltered',
    law: 'reaches factions when asked, the best supported first',
    parameters: { actor: 'bolt', throughFactions: true, limit: 9, ...walked },
    answer: column('id'),
    expected: [SHELTER, 'cove.SHELTERED.wing'],
  },
  {
    query: 'who-sheltered',
    law: 'reaches no faction that the filter does not know',
    parameters: { actor: 'bolt', throughFactions: true, limit: 9, ...walked, ...knownBy('2020-12') },
    answer: column('id'),
    expected: [SHELTER],
  },
  {
    query: 'sheltered-by',
    law: 'names whom the actor sheltered',
    parameters: { actor: 'cove', throughFactions: true, limit: 9, ...walked },
    answer: column('id'),
    expected: ['cove.SHELTERED.wing'],
  },
  {
    query: 'check',
    law: 'finds the proposition the way it is asked',
    parameters: { from: 'arrow', to: 'bolt', type: 'SHELTERED', symmetric: false, ...EVERYTHING },
    answer: column('id'),
    expected: [SHELTER],
  },
  {
    query: 'check',
    law: 'does not turn a directed tie round',
    parameters: { from: 'bolt', to: 'arrow', type: 'SHELTERED', symmetric: false, ...EVERYTHING },
    answer: column('id'),
    expected: [],
  },
  {
    query: 'check',
    law: 'turns a symmetric one',
    parameters: { from: 'zeta', to: 'arrow', type: 'ALLIED_WITH', symmetric: true, ...EVERYTHING },
    answer: column('id'),
    expected: ['arrow.ALLIED_WITH.zeta'],
  },
  {
    query: 'nearest',
    law: 'gives other ties between the two, the same family first',
    parameters: {
      from: 'bolt',
      to: 'arrow',
      type: 'TOLERATED',
      symmetric: false,
      family: ['SHELTERED', 'TOLERATED'],
      limit: 9,
      ...walked,
    },
    answer: column('id'),
    expected: [SHELTER, 'arrow.FUNDED.bolt', 'arrow.ARMED.bolt'],
  },
];
