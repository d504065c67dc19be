import edtf, { type Extended } from 'edtf';
import { BadDate } from '../errors.ts';
import { BEGINNING, END, dayAt, isoDay, type Day } from './day.ts';
import { daysOf, pointOf, type Point } from './point.ts';

/** When something began and ended, each between two days; `BEGINNING` and `END` stand for no bound. */
export interface Bounds {
  earliestStart: Day;
  latestStart: Day;
  earliestEnd: Day;
  latestEnd: Day;
}

/** What an undated tie allows and forces: any day, and none. */
export const UNDATED: Bounds = { earliestStart: BEGINNING, latestStart: END, earliestEnd: BEGINNING, latestEnd: END };

const LONGEST = 60;

/** Between which days a passage was written. */
export interface WritingDays {
  first: Day;
  last: Day;
}

const ANY_DAY: WritingDays = { first: BEGINNING, last: END };

/**
 * Bounds of an EDTF date or interval. A date alone means some time within it. An open start (`../`) says no more than an
 * unknown one. An open end (`/..`) still held when the passage was written, and forces nothing after that.
 *
 * @throws BadDate naming the text and what is expected.
 */
export function boundsOf(text: string, written: WritingDays = ANY_DAY): Bounds {
  if (text.length > LONGEST) throw badDate(text);
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) throw badDate(text);
  return end === undefined ? pointBounds(pointOf(dateIn(text, start))) : intervalBounds(text, start, end, written);
}

/** The first and the last day that a date asked for may mean. */
export function daysAsked(text: string): { first: Day; last: Day } {
  const bounds = boundsOf(text);
  return { first: bounds.earliestStart, last: bounds.latestEnd };
}

function badDate(text: string): BadDate {
  return new BadDate(
    `"${text.slice(0, LONGEST)}" is not an EDTF date: write 2022-11, 2021-08/.., 2007~ or 2022-02-02/2022-02-05`,
  );
}

function endsFirst(text: string): BadDate {
  return new BadDate(`"${text}" ends before it starts: write the earlier date first`);
}

const DATES: Extended['type'][] = ['Date', 'Season', 'Set'];

/** A date alone, as the library reads it. */
function dateIn(text: string, date: string): Extended {
  let parsed: Extended;
  try {
    parsed = edtf(date);
  } catch {
    throw badDate(text);
  }
  // It takes times for dates, and "20" for a century: neither is a date that anyone here means.
  if (!DATES.includes(parsed.type) || date.includes('T') || !daysExist(date)) throw badDate(text);
  if (rangesOf(parsed).some(([from, to]) => endsBefore(to, from))) throw endsFirst(text);
  return parsed;
}

// The library reads 2023-02-29 as the first of March.
function daysExist(date: string): boolean {
  const days = date.replace(/[~?%]/g, '').match(/\d{4}-\d\d-\d\d/g) ?? [];
  return days.every((day) => {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    return isoDay(dayAt(year, month - 1, dayOfMonth)) === day;
  });
}

function rangesOf(date: Extended): [Extended, Extended][] {
  return date.values.filter((member) => Array.isArray(member)) as [Extended, Extended][];
}

function endsBefore(date: Extended, other: Extended): boolean {
  return daysOf(date)[1] < daysOf(other)[0];
}

function pointBounds({ first, last, forces }: Point): Bounds {
  return {
    earliestStart: first,
    latestStart: forces ? last : END,
    earliestEnd: forces ? first : BEGINNING,
    latestEnd: last,
  };
}

// The ends are read one by one: the library refuses 2022-06/2022, since it compares first days only.
function intervalBounds(text: string, startText: string, endText: string, written: WritingDays): Bounds {
  const startDate = endIn(text, startText);
  const endDate = endIn(text, endText);
  if (startDate && endDate && endsBefore(endDate, startDate)) throw endsFirst(text);
  const start = startDate && pointOf(startDate);
  const end = endDate && pointOf(endDate);
  // Only what is not doubtful forces: the start itself, an end before which it began, the day on which it still held.
  const heldWhen = endText === OPEN && (start?.first ?? BEGINNING) <= written.last ? written : ANY_DAY;
  const forcedStart = start?.forces ? start : ANY_DAY;
  const forcedEnd = end?.forces ? end : ANY_DAY;
  return {
    earliestStart: start?.first ?? BEGINNING,
    latestStart: Math.min(forcedStart.last, forcedEnd.last, heldWhen.last),
    earliestEnd: Math.max(forcedStart.first, forcedEnd.first, heldWhen.first),
    latestEnd: end?.last ?? END,
  };
}

const UNKNOWN = '';
const OPEN = '..';

function endIn(text: string, end: string): Extended | null {
  if (end === UNKNOWN || end === OPEN) return null;
  const date = dateIn(text, end);
  if (date.type !== 'Date') throw badDate(text);
  return date;
}

/** As `boundsOf`, but null where the text is not EDTF; for rules that leave that report to another. */
export function boundsIfParsable(text: string): Bounds | null {
  try {
    return boundsOf(text);
  } catch {
    return null;
  }
}
