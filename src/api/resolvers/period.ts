import type { Period } from '../../generated/schema.ts';
import { isoDay } from '../../time/day.ts';
import type { Bounds } from '../../time/period.ts';

/** A period as it is answered; null where the text is empty. */
export function periodOf(edtf: string, bounds: Bounds): Period | null {
  if (edtf === '') return null;
  return {
    edtf,
    earliestStart: isoDay(bounds.earliestStart),
    latestStart: isoDay(bounds.latestStart),
    earliestEnd: isoDay(bounds.earliestEnd),
    latestEnd: isoDay(bounds.latestEnd),
  };
}
