import { relationTypeOf } from '../schema/catalogue.ts';
import { END } from '../time/day.ts';
import type { EvidenceRecord, RelationshipRecord } from './records.ts';

/**
 * Whether a state is told in the past: unless a claim has it go on when it was told, after the last end that another gives.
 * Where a filter asks for a time, it is told in the past unless a claim has it go on, and was told, at that time. What has no
 * date is told as the documents tell it, in the present.
 */
export function isOver({ type, evidence, filter }: Pick<RelationshipRecord, 'type' | 'evidence' | 'filter'>): boolean {
  if (relationTypeOf(type).aspect === 'ACT') return false;
  const versions = evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
  if (filter.certainty > 0 && filter.onLast < END) return !versions.some((one) => isToldWithin(one, filter));
  const last = Math.max(...versions.filter(hasEnd).map(({ holding }) => holding.latest));
  return versions.length > 0 && !versions.some((one) => stillHeld(one) && one.holding.placedUntil > last);
}

/** Whether a claim says that it still held when it was told. */
export function stillHeld({ period }: Pick<EvidenceRecord, 'period'>): boolean {
  return /(^|\/)written$|\/\.\.$/.test(period);
}

// A claim that it still held documents that of no day before that on which it may first have been told.
function isToldWithin(one: EvidenceRecord, { onFirst, onLast }: RelationshipRecord['filter']): boolean {
  return stillHeld(one) && one.earliestEnd <= onLast && one.holding.placedUntil >= onFirst;
}

function hasEnd(one: EvidenceRecord): boolean {
  return one.holding.latest < END && !stillHeld(one);
}
