import type { Figure } from '../generated/schema.ts';
import type { ClaimRecord } from './records.ts';

/** Stands for "no upper bound" in a list of figures: graph lists cannot hold null. */
export const NO_MAXIMUM = -2_147_483_648;

/** The figures of a claim, out of the lists that the graph holds. */
export function figuresOf(claim: Omit<ClaimRecord, 'period'>): Figure[] {
  return claim.figureKinds.map((kind, index) => ({
    kind,
    min: claim.figureMins[index] ?? 0,
    max: claim.figureMaxs[index] === NO_MAXIMUM ? null : (claim.figureMaxs[index] ?? null),
    approximate: claim.figureApproximates[index] ?? false,
    of: claim.figureOfs[index] || null,
  }));
}
