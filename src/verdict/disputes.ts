import type { DisputedClaims, DisputeRecord } from './disputed.ts';
import { disputedFigures } from './disputedFigures.ts';
import { disputedPeriods } from './disputedPeriods.ts';
import { limitedDenials } from './limitedDenials.ts';

/** What the claims for and against an episode differ about, by kind. */
export function disputesOf(disputed: DisputedClaims): DisputeRecord[] {
  const { names } = disputed.telling;
  return [...disputedPeriods(disputed), ...disputedFigures(disputed), ...limitedDenials(disputed)].map((one) => ({
    ...one,
    sentence: names.citingOnce(one.sentence),
  }));
}
