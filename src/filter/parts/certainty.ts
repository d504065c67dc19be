import type { Certainty, EvidenceFilter } from '../../generated/schema.ts';
import type { RelationshipPart } from '../part.ts';
import { asksForDays } from './days.ts';

/**
 * How sure it has to be that it held at the time asked for: 1 possible, 2 documented, 3 certain; 0 where none is asked for,
 * -1 where it only is told how sure it is.
 */
export interface CertaintyParameters {
  certainty: number;
}

const RANKS: Record<Certainty, number> = { POSSIBLY: 1, DOCUMENTED: 2, CERTAINLY: 3 };
const USUAL: Certainty = 'DOCUMENTED';
const ONLY_TOLD = -1;

const rankOf = (certainty: Certainty, { on }: EvidenceFilter): CertaintyParameters => ({
  certainty: asksForDays(on) ? RANKS[certainty] : 0,
});

/** How `on` is matched: without it, this asks for nothing. */
export const certainty: RelationshipPart<'certainty', CertaintyParameters> = {
  narrows: 'RELATIONSHIPS',
  anything: { certainty: 0 },
  leftOut: (filter) => rankOf(USUAL, filter),
  read: (given, _names, filter) => rankOf(given, filter),
  canonical: ({ certainty: rank }) => (Object.keys(RANKS) as Certainty[]).find((one) => RANKS[one] === rank) ?? USUAL,
  isUsual: ({ certainty: rank }) => rank === RANKS[USUAL],
  within: ({ certainty: rank }) => ({ certainty: rank === 0 ? 0 : ONLY_TOLD }),
  // Said with `on`, as "certainly held".
  words: () => null,
};
