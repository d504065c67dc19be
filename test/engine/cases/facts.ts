import { column, knownBy, walked, type Case } from './case.ts';

const through = (law: string, parameters: object, expected: unknown): Case => ({
  query: 'nearest-through',
  law,
  parameters: { symmetric: false, limit: 9, ...walked, ...parameters },
  answer: (rows) => rows.map(({ id, through }) => [id, through]),
  expected,
});
const WING = { through: 'wing.FACTION_OF.bolt', office: false };
const COVE_WING = { joints: [{ part: 'wing', other: 'cove', start: false, ...WING }], type: 'SHELTERED' };

/** What comes near a proposition. */
export const factCases: Case[] = [
  through('gives the tie with a faction of the end, and what joins it', COVE_WING, [
    ['cove.SHELTERED.wing', 'wing.FACTION_OF.bolt'],
  ]),
  through(
    'does not turn a directed tie round',
    { ...COVE_WING, joints: [{ ...COVE_WING.joints[0], start: true }] },
    [],
  ),
  through('gives none that the filter does not know', { ...COVE_WING, ...knownBy('2010') }, []),
  through(
    'reaches the whole of a faction at the start',
    { joints: [{ part: 'bolt', other: 'estan', start: true, ...WING }], type: 'BASED_IN_TERRITORY_OF' },
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
