import type { FilterParameters } from '../../src/filter/filter.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { daysAsked } from '../../src/time/period.ts';
import type { PropositionRecord } from '../../src/records/records.ts';
import { claim as claimAbout, claimOn as claim, datasetOf } from '../fixtures/dataset.ts';

const raid = (id: string, episode: string | undefined, rest: object) =>
  claimAbout(id, {
    tie: { from: 'arrow', type: 'ATTACKED', to: 'bolt', ...(episode ? { episode } : {}) },
    attribution: 'STATED',
    speaker: 'bolt',
    ...rest,
  });

/** A fictitious world of raids, each an episode, and of help among groups and their parts. */
export const raids = datasetOf({
  actors: {
    arrow: { name: 'Arrow', kind: 'GROUP' },
    bolt: { name: 'Bolt', kind: 'GROUP' },
    cove: { name: 'Cove', kind: 'GROUP' },
    dune: { name: 'Dune', kind: 'GROUP' },
    wing: { name: 'Wing', kind: 'FACTION' },
    union: { name: 'Union', kind: 'UMBRELLA' },
    estan: { name: 'Estan', kind: 'STATE' },
    crews: { name: 'Crews of Dune', kind: 'COLLECTIVE', at_large_of: 'dune' },
  },
  documents: {
    d1: {
      published: '2020',
      reliability: 'A',
      claims: [
        raid('d1-1', 'spring', {}),
        raid('d1-2', 'spring', { stance: 'DENIES', speaker: 'arrow' }),
        raid('d1-3', 'autumn', {}),
        claim('d1-4', 'bolt', 'FUNDED', 'arrow'),
        claim('d1-5', 'cove', 'FUNDED', 'dune', { period: '2010/2012' }),
        claim('d1-6', 'dune', 'FUNDED', 'cove', { period: '2019' }),
        claim('d1-7', 'cove', 'ARMED', 'dune', { attribution: 'REPORTED' }),
        claim('d1-8', 'cove', 'ALLIED_WITH', 'dune'),
        claim('d1-9', 'wing', 'FACTION_OF', 'dune'),
        claim('d1-10', 'dune', 'UMBRELLA_MEMBER_OF', 'union'),
        claim('d1-11', 'cove', 'FUNDED', 'wing'),
        claim('d1-12', 'cove', 'FUNDED', 'union', { attribution: 'REPORTED' }),
        claim('d1-13', 'wing', 'FUNDED', 'cove'),
        claim('d1-14', 'wing', 'ARMED_WING_OF', 'dune'),
        claim('d1-15', 'union', 'ALLIED_WITH', 'cove'),
        claim('d1-17', 'arrow', 'RELEASED', 'crews'),
        claim('d1-18', 'crews', 'BASED_IN_TERRITORY_OF', 'estan'),
        raid('d1-16', undefined, { tie: { from: 'wing', type: 'ATTACKED', to: 'bolt' }, period: '2019-03' }),
      ],
    },
    d2: {
      published: '2021',
      reliability: 'A',
      claims: [
        raid('d2-1', undefined, { stance: 'DENIES', speaker: 'arrow' }),
        claim('d2-2', 'cove', 'ARMED', 'arrow', { attribution: 'REPORTED' }),
        claim('d2-3', 'cove', 'ARMED', 'arrow', {
          ...{ stance: 'DENIES', attribution: 'STATED', speaker: 'cove', period: '2010/2012' },
        }),
      ],
    },
  },
});

/** The filters of a check. */
export const filters = (filter: Partial<FilterParameters> = {}) => ({
  shown: { ...EVERYTHING, ...filter },
  walked: { ...EVERYTHING, statuses: ['SUPPORTED', 'CONTESTED', 'REPORTED', 'ALLEGED'], ...filter } as FilterParameters,
});

/** That arrow attacked bolt, but for what is given. */
export const proposed = (proposition: Partial<PropositionRecord> = {}): PropositionRecord => ({
  from: 'arrow',
  type: 'ATTACKED',
  to: 'bolt',
  ...proposition,
});

/** A time asked for. */
export const on = (text: string) => ({ onFirst: daysAsked(text).first, onLast: daysAsked(text).last });
