import { relationTypeOf } from '../schema/catalogue.ts';
import type { ClaimRecord, FigureRecord, RelationshipRecord } from './records.ts';

/** Stands for "no upper bound" in a list of figures: graph lists cannot hold null. */
export const NO_MAXIMUM = -2_147_483_648;

/** The figures of a claim, out of the lists that the graph holds. */
export function figuresOf(claim: Omit<ClaimRecord, 'period'>): FigureRecord[] {
  return claim.figureKinds.map((kind, index) => ({
    kind,
    min: claim.figureMins[index] ?? 0,
    max: claim.figureMaxs[index] === NO_MAXIMUM ? null : (claim.figureMaxs[index] ?? null),
    approximate: claim.figureApproximates[index] ?? false,
    of: claim.figureOfs[index] || null,
    actor: claim.figureActors[index] || null,
  }));
}

/**
 * The figures that a claim gives of a tie: all of a claim on the tie itself, and of one on the event that projects it
 * those alone that count its far end, which is either end of a symmetric tie.
 */
export function figuresOfTie(claim: ClaimRecord, { from, type, to }: Pick<RelationshipRecord, 'from' | 'type' | 'to'>) {
  const figures = figuresOf(claim);
  if (!claim.aboutEvent) return figures;
  const ends = relationTypeOf(type).symmetric ? [from, to] : [to];
  return figures.filter((_, index) => ends.includes(claim.figureActors[index] ?? ''));
}
