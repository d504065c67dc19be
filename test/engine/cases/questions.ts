import { EVERYTHING } from '../../../src/filter/filter.ts';
import { SHELTER, column, knownBy, page, walked, type Case } from './case.ts';

const asked = (...propositions: object[]) => ({
  propositions: propositions.map((one, place) => ({ key: String(place), claims: ['*'], ...one })),
  ...EVERYTHING,
});
const ARROW_BOLT = { from: 'arrow', to: 'bolt', type: 'SHELTERED', symmetric: false };

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
    query: 'shelter',
    law: 'gives ties of the types at each actor, those that do not pass with why, the best supported first',
    parameters: { ids: ['bolt', 'estan'], types: ['SHELTERED', 'SUPPORTED', 'BASED_IN_TERRITORY_OF'], ...walked },
    answer: (rows) => rows.map(({ actor, id, reason, general }) => [actor, id, reason, general]),
    expected: [
      ['bolt', 'bolt.BASED_IN_TERRITORY_OF.estan', '', []],
      ['bolt', SHELTER, '', []],
      ['bolt', 'estan.SUPPORTED.bolt', 'STATUS', []],
      ['estan', 'bolt.BASED_IN_TERRITORY_OF.estan', '', []],
      ['estan', 'estan.SUPPORTED.bolt', 'STATUS', []],
    ],
  },
  {
    query: 'check',
    law: 'finds the proposition the way it is asked',
    parameters: asked({ from: 'arrow', to: 'bolt', type: 'SHELTERED', symmetric: false }),
    answer: column('id'),
    expected: [SHELTER],
  },
  {
    query: 'check',
    law: 'does not turn a directed tie round',
    parameters: asked({ from: 'bolt', to: 'arrow', type: 'SHELTERED', symmetric: false }),
    answer: column('id'),
    expected: [],
  },
  {
    query: 'check',
    law: 'turns a symmetric one',
    parameters: asked({ from: 'zeta', to: 'arrow', type: 'ALLIED_WITH', symmetric: true }),
    answer: column('id'),
    expected: ['arrow.ALLIED_WITH.zeta'],
  },
  {
    query: 'check',
    law: 'tells the episodes of several propositions apart by their keys, and says nothing of those that have none',
    parameters: asked(ARROW_BOLT, { ...ARROW_BOLT, type: 'KILLED' }, { ...ARROW_BOLT, type: 'FUNDED' }),
    answer: (rows) => rows.map(({ proposition, id }) => [proposition, id]),
    expected: [
      ['0', SHELTER],
      ['2', 'arrow.FUNDED.bolt'],
    ],
  },
  {
    query: 'check',
    law: 'gives the status by the support alone beside that by all claims',
    parameters: asked(ARROW_BOLT, { ...ARROW_BOLT, from: 'estan', type: 'SUPPORTED' }),
    // The author of d1 supports the one, Arrow denies it; the other is only denied.
    answer: (rows) => rows.map(({ status, support, kept }) => [status, support, kept]),
    expected: [
      ['CONTESTED', 'SUPPORTED', [0, 1]],
      ['DENIED', 'NONE', [0]],
    ],
  },
  {
    query: 'check',
    law: 'counts the claims that are named alone, and still tells of all why they may be left out',
    parameters: asked({ ...ARROW_BOLT, claims: ['d2-1'] }),
    answer: (rows) => rows.map(({ status, kept, reasons }) => [status, kept, (reasons as string[]).length]),
    expected: [['DENIED', [1], 2]],
  },
  {
    query: 'rules',
    law: 'takes no other hold over a territory for rule (who does rule: test/bearing/rulers)',
    parameters: { ...page, ...walked },
    answer: column('id'),
    expected: [],
  },
  {
    query: 'groups-at-large',
    law: 'gives the group of those alone whose record names one (whose does: test/bearing/atLarge)',
    parameters: { ids: ['bolt', 'wing'] },
    answer: column('part'),
    expected: [],
  },
  {
    query: 'joints',
    law: 'gives parts and wholes of each actor, with the tie that joins them',
    parameters: { ids: ['bolt', 'dara'], joining: ['FACTION_OF', 'LEADS'], ...walked },
    answer: (rows) =>
      rows.map(({ actor, other, type, through, inside }) => [actor, other, type, through, inside]).sort(),
    expected: [
      ['bolt', 'wing', 'FACTION_OF', 'wing.FACTION_OF.bolt', true],
      ['dara', 'arrow', 'LEADS', 'dara.LEADS.arrow', false],
    ],
  },
  {
    query: 'joints',
    law: 'joins nobody by what the filter does not know',
    parameters: { ids: ['bolt'], joining: ['FACTION_OF'], ...walked, ...knownBy('2020-12') },
    answer: column('other'),
    expected: [],
  },
  {
    query: 'events-of-both',
    law: 'gives the events in which one of either side took part, whatever their roles',
    parameters: { starts: ['cove', 'island'], targets: ['estan', 'cove'], limit: 9, ...walked },
    answer: column('id'),
    expected: ['talks-2020'],
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
