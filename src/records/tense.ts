import { relationTypeOf } from '../schema/catalogue.ts';
import { END } from '../time/day.ts';
import type { EvidenceRecord, RelationshipRecord } from './records.ts';

/**
 * Whether a state is over by its claims: before the days that the filter asks for, or, where it asks for none, for good. A
 * claim that gives no end keeps it from being over only where it documents a later day than the last end.
 */
export function isOver({ type, evidence, filter }: Pick<RelationshipRecord, 'type' | 'evidence' | 'filter'>): boolean {
  if (relationTypeOf(type).aspect === 'ACT') return false;
  const versions = evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
  const ends = versions.filter(hasEnd).map(({ holding }) => holding.latest);
  if (ends.length === 0) return false;
  const last = Math.max(...ends);
  const goesOn = versions.some((one) => !hasEnd(one) && one.holding.placedUntil > last);
  return !goesOn && (filter.certainty === 0 || last < filter.onFirst);
}

function hasEnd({ holding }: EvidenceRecord): boolean {
  return holding.latest < END;
}
