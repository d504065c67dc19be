import type { Period } from '../generated/schema.ts';
import type { Standing } from './records.ts';
import { spanOf } from './span.ts';
import { isoDay } from '../time/day.ts';
import { resolvedByBounds } from '../time/resolved.ts';
import type { Bounds } from '../time/period.ts';

/** A period as it is answered; null where the text is empty. */
export function periodOf(edtf: string, bounds: Bounds): Period | null {
  if (edtf === '') return null;
  return {
    edtf: resolvedByBounds(edtf, bounds),
    earliestStart: isoDay(bounds.earliestStart),
    latestStart: isoDay(bounds.latestStart),
    earliestEnd: isoDay(bounds.earliestEnd),
    latestEnd: isoDay(bounds.latestEnd),
  };
}

/** The one period of all that supports it, as it is answered; null where there is none. */
export function spanPeriod(standing: Standing): Period | null {
  const span = spanOf(standing);
  return span && periodOf(span.period, span.bounds);
}
