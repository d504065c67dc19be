import type { Aspect } from '../generated/schema.ts';
import { BEGINNING, END, type Day } from './day.ts';
import { boundsOf, isPoint, periodOf, type IntervalEnd } from './period.ts';
import type { Days } from './days.ts';

/**
 * On which days one claim lets its matter have been, and on which it places and forces it. Each holds of the days asked
 * for where its first day is no later than their last and its last no earlier than their first; a pair that no day meets
 * has its first day at `END` and its last at `BEGINNING`.
 */
export interface Holding {
  /** The days that it allows. */
  earliest: Day;
  latest: Day;
  /** The days on which it says that it was so. */
  placedFrom: Day;
  placedUntil: Day;
  /** The days on which its bounds leave no choice. */
  forcedFrom: Day;
  forcedUntil: Day;
  /** Whether it gives any date. */
  dated: boolean;
  /** Whether it gives an interval, and so a stretch of time rather than a time within which it was. */
  span: boolean;
  /**
   * Whether it was still going on when it was told, or at some time before with nothing said of its end, so that of later
   * days it says nothing rather than that it was not so.
   */
  goesOn: boolean;
}

const NOWHERE = { first: END, last: BEGINNING };

/** Of a claim without a date: any day, and none. */
export const UNDATED_HOLDING: Holding = {
  earliest: BEGINNING,
  latest: END,
  placedFrom: END,
  placedUntil: BEGINNING,
  forcedFrom: END,
  forcedUntil: BEGINNING,
  dated: false,
  span: false,
  goesOn: false,
};

/**
 * What a period says of an act or a state, told in a document that was written within some days. Of an act a date is the
 * time within which it happened: it is placed where the time asked for holds all of it, and it is over when it is told. Of
 * a state a date says that it held then, and neither when it began nor when it ended.
 *
 * @throws BadDate.
 */
export function holdingOf(text: string, aspect: Aspect, written: Days): Holding {
  const period = periodOf(text, written);
  const { latestStart, earliestEnd } = boundsOf(text, written);
  const forced = { forcedFrom: latestStart, forcedUntil: earliestEnd };
  if ('date' in period) {
    const { date } = period;
    const within = date.set || aspect === 'ACT';
    // What is told as having happened had happened when it was written.
    const last = aspect === 'ACT' ? Math.min(date.given.last, written.last) : date.given.last;
    const [placedFrom, placedUntil] = within ? [last, date.given.first] : [date.given.first, date.given.last];
    const allowed =
      aspect === 'ACT'
        ? { earliest: date.first, latest: Math.min(date.last, written.last) }
        : { earliest: BEGINNING, latest: END };
    return { ...allowed, placedFrom, placedUntil, ...forced, dated: true, span: false, goesOn: false };
  }
  const { start, end } = period;
  const latest = isPoint(end) ? end.last : END;
  const placed = placedBy(start, end, written);
  return {
    earliest: isPoint(start) ? start.first : BEGINNING,
    latest: aspect === 'ACT' ? Math.min(latest, written.last) : latest,
    placedFrom: placed.first,
    placedUntil: aspect === 'ACT' ? Math.min(placed.last, written.last) : placed.last,
    ...forced,
    dated: isPoint(start) || isPoint(end) || end === '..',
    span: true,
    goesOn: isPoint(end) && ((end.untilWritten && !end.set) || end.last >= END),
  };
}

// From the start to the end, as they are written. Where one is not given, the nearest day that is. What may have been over
// before the last day by which it had begun is placed on no day that only a set gives.
function placedBy(start: IntervalEnd, end: IntervalEnd, written: Days): Days {
  const crossed = isPoint(start) && isPoint(end) && end.given.first < start.given.last;
  const says = (one: IntervalEnd) => !(crossed && isPoint(one) && one.set);
  const from = says(start) ? startOf(start, written) : null;
  const until = end === '..' ? written : says(end) ? endOf(end) : null;
  if (from && until) return { first: from.first, last: until.last };
  return from ?? until ?? NOWHERE;
}

// A set says that it had begun by its last day, and no more; what had begun by the writing is placed on any day of it.
function startOf(start: IntervalEnd, written: Days): Days | null {
  if (!isPoint(start)) return null;
  const { set, given, untilWritten } = start;
  if (!set) return given;
  if (untilWritten) return written;
  return given.last < END ? { first: given.last, last: given.last } : null;
}

// A set says that it was not over before its first day, and no more.
function endOf(end: IntervalEnd): Days | null {
  if (!isPoint(end)) return null;
  const { set, given } = end;
  if (!set) return given;
  return given.first > BEGINNING ? { first: given.first, last: given.first } : null;
}
