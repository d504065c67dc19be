import { relationTypeOf } from '../schema/catalogue.ts';
import { END } from '../time/day.ts';
import type { EvidenceRecord, RelationshipRecord } from './records.ts';

/**
 * Whether a state is told in the past: unless a claim has it go on when it was told, after the last end that another gives.
 * What has no date is told as the documents tell it, in the present. The time for which a filter asks changes nothing: what is
 * said is said of the time of whoever says it.
 */
export function isOver({ type, evidence }: Pick<RelationshipRecord, 'type' | 'evidence'>): boolean {
  if (relationTypeOf(type).aspect === 'ACT') return false;
  const versions = evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
  const last = Math.max(...versions.filter(hasEnd).map(({ holding }) => holding.latest));
  return versions.length > 0 && !versions.some((one) => stillHeld(one) && one.holding.placedUntil > last);
}

/** Whether a claim says that it still held when it was told. */
export function stillHeld({ period }: Pick<EvidenceRecord, 'period'>): boolean {
  return /(^|\/)written$|\/\.\.$/.test(period);
}

function hasEnd(one: EvidenceRecord): boolean {
  return one.holding.latest < END && !stillHeld(one);
}
