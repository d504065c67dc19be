import { column, knownBy, walked, type Case } from './case.ts';

const through = (law: string, parameters: object, expected: unknown): Case => ({
  query: 'nearest-through',
  law,
  parameters: { symmetric: false, joining: ['FACTION_OF'], limit: 9, ...walked, ...parameters },
  answer: (rows) => rows.map(({ id, through }) => [id, through]),
  expected,
});
const COVE_BOLT = { from: 'cove', ends: ['cove', 'bolt'], type: 'SHELTERED' };

/** What comes near a proposition. */
export const factCases: Case[] = [
  through('gives the tie with a faction of the end, and what joins it', COVE_BOLT, [
    ['cove.SHELTERED.wing', 'wing.FACTION_OF.bolt'],
  ]),
  through('does not turn a directed tie round', { ...COVE_BOLT, from: 'bolt' }, []),
  through('reaches no faction that the filter does not know', { ...COVE_BOLT, ...knownBy('2020-12') }, []),
  through(
    'reaches the whole of a faction at the start',
    { from: 'wing', ends: ['wing', 'estan'], type: 'BASED_IN_TERRITORY_OF' },
    [['bolt.BASED_IN_TERRITORY_OF.estan', 'wing.FACTION_OF.bolt']],
  ),
  {
    query: 'nearest',
    law: 'puts the same type the other way round before the family',
    parameters: {
      ...{ from: 'bolt', to: 'arrow', type: 'SHELTERED', symmetric: false, family: ['SHELTERED'], limit: 9 },
      ...walked,
    },
    answer: (rows) => [column('id')(rows), column('nearness')(rows)],
    expected: [
      ['arrow.SHELTERED.bolt', 'arrow.FUNDED.bolt', 'arrow.ARMED.bolt'],
      ['REVERSE', 'OTHER_FAMILY', 'OTHER_FAMILY'],
    ],
  },
];
