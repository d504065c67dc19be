import edtf, { type Extended } from 'edtf';
import { BadDate } from '../errors.ts';
import { BEGINNING, END, dayAt, isoDay, type Day } from './day.ts';
import type { Days, Point } from './days.ts';
import { daysOf, pointOf } from './point.ts';
import { isDateText, isOfOtherYears, isOtherEdtf, likelyMeant } from './syntax.ts';

/** When something began and ended, each between two days; `BEGINNING` and `END` stand for no bound. */
export interface Bounds {
  earliestStart: Day;
  latestStart: Day;
  earliestEnd: Day;
  latestEnd: Day;
}

/** What an undated tie allows and forces: any day, and none. */
export const UNDATED: Bounds = { earliestStart: BEGINNING, latestStart: END, earliestEnd: BEGINNING, latestEnd: END };

/** An end of an interval: a date, `..` for one that still lay open when the passage was written, '' for one not said. */
export type IntervalEnd = Point | '..' | '';

/** A period as it is written: a date alone, or an interval. */
export type Period = { date: Point } | { start: IntervalEnd; end: IntervalEnd };

const LONGEST = 60;
const ANY_DAY: Days = { first: BEGINNING, last: END };

/**
 * Bounds of a period. A date alone means some time within it. An open start (`../`) says no more than an unknown one. An
 * open end (`/..`) still held when the passage was written, and forces nothing after that.
 *
 * @throws BadDate naming the text and what is expected.
 */
export function boundsOf(text: string, written: Days = ANY_DAY): Bounds {
  const period = periodOf(text, written);
  return 'date' in period ? pointBounds(period.date) : intervalBounds(period, written);
}

/** The first and the last day that a date asked for may mean. @throws BadDate. */
export function daysAsked(text: string): Days {
  if (text.includes(WRITTEN)) throw badDate(text);
  const bounds = boundsOf(text);
  return { first: bounds.earliestStart, last: bounds.latestEnd };
}

/**
 * Reads an EDTF date or interval, in which `written` may stand for the days between which the passage was written.
 *
 * @throws BadDate naming the text and the form to write.
 */
export function periodOf(text: string, written: Days = ANY_DAY): Period {
  try {
    return readPeriod(text, written);
  } catch (error) {
    if (!(error instanceof NoDate)) throw error;
    throw badDate(text);
  }
}

/** Why a text is no period, before anything is said of what to write. */
class NoDate extends Error {}

/** @throws NoDate, or BadDate where the text is a date with a fault of its own. */
function readPeriod(text: string, written: Days): Period {
  if (text.length > LONGEST) throw new NoDate();
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) throw new NoDate();
  if (end === undefined) return { date: pointIn(text, start, written) };
  const period = { start: endIn(text, start, written), end: endIn(text, end, written) };
  // The ends are read one by one: the library refuses 2022-06/2022, since it compares first days only.
  if (isPoint(period.start) && isPoint(period.end) && period.end.given.last < period.start.given.first)
    throw endsFirst(text);
  return period;
}

/** Whether an end of an interval is given. */
export function isPoint(end: IntervalEnd): end is Point {
  return typeof end !== 'string';
}

const FORMS = '2022-11, 2021-08/.., 2007~ or 2022-02-02/2022-02-05';

function badDate(text: string): BadDate {
  const told = `"${text.slice(0, LONGEST)}"`;
  if (text.length > LONGEST) return new BadDate(`${told} is not an EDTF date: write ${FORMS}`);
  if (isOfOtherYears(text)) return beyondYears(text);
  const fault = isOtherEdtf(text) ? 'is EDTF of a sort that is not read here' : 'is not an EDTF date';
  return new BadDate(`${told} ${fault}: write ${likelyMeant(text).find(isPeriod) ?? FORMS}`);
}

function beyondYears(text: string): BadDate {
  return new BadDate(`"${text}" goes beyond the years 0001 to 9999: write a date within them`);
}

function isPeriod(text: string): boolean {
  try {
    readPeriod(text, ANY_DAY);
    return !text.includes(WRITTEN) && /\d/.test(text);
  } catch {
    return false;
  }
}

function endsFirst(text: string): BadDate {
  return new BadDate(`"${text}" ends before it starts: write the earlier date first`);
}

const OPEN = '..';
const WRITTEN = 'written';
const UP_TO_WRITTEN = /^\[(.*)\.\.written\]$/;

function endIn(text: string, end: string, written: Days): IntervalEnd {
  return end === '' || end === OPEN ? end : pointIn(text, end, written);
}

function pointIn(text: string, date: string, written: Days): Point {
  if (date === WRITTEN) return { ...written, given: written, forces: true, set: false, untilWritten: true };
  const since = UP_TO_WRITTEN.exec(date)?.[1];
  if (since === undefined) return dateIn(text, date);
  const first = since === '' ? BEGINNING : dateIn(text, since).first;
  if (written.last < first) throw endsFirst(text);
  const days = { first, last: written.last };
  return { ...days, given: days, forces: true, set: true, untilWritten: true };
}

const FIRST_DAY = dayAt(1, 0, 1);
const LAST_DAY = dayAt(9999, 11, 31);

/** Dates that were read: a dataset writes few, and its rules ask for each many times. */
const dates = new Map<string, Point>();
const MOST_DATES = 10_000;

/** A date alone, as the library reads it. */
function dateIn(text: string, date: string): Point {
  const known = dates.get(date);
  if (known) return known;
  const read = readDate(text, date);
  if (dates.size >= MOST_DATES) dates.clear();
  dates.set(date, read);
  return read;
}

function readDate(text: string, date: string): Point {
  if (!isDateText(date) || !daysExist(date)) throw new NoDate();
  let parsed: Extended;
  try {
    parsed = edtf(date);
  } catch {
    throw new NoDate();
  }
  if (rangesOf(parsed).some(([from, to]) => daysOf(to)[1] < daysOf(from)[0])) throw endsFirst(text);
  const point = pointOf(parsed);
  const before = point.first > BEGINNING && point.first < FIRST_DAY;
  const after = point.last < END && point.last > LAST_DAY;
  if (before || after) throw beyondYears(text);
  return point;
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

function pointBounds({ first, last, forces }: Point): Bounds {
  return {
    earliestStart: first,
    latestStart: forces ? last : END,
    earliestEnd: forces ? first : BEGINNING,
    latestEnd: last,
  };
}

function intervalBounds({ start, end }: { start: IntervalEnd; end: IntervalEnd }, written: Days): Bounds {
  const [from, until] = [pointAt(start), pointAt(end)];
  // Only what is not doubtful forces: the start itself, an end before which it began, the day on which it still held.
  const heldWhen = end === OPEN && (from?.first ?? BEGINNING) <= written.last ? written : ANY_DAY;
  const forcedStart = from?.forces ? from : ANY_DAY;
  const forcedEnd = until?.forces ? until : ANY_DAY;
  return {
    earliestStart: from?.first ?? BEGINNING,
    latestStart: Math.min(forcedStart.last, forcedEnd.last, heldWhen.last),
    earliestEnd: Math.max(forcedStart.first, forcedEnd.first, heldWhen.first),
    latestEnd: until?.last ?? END,
  };
}

function pointAt(end: IntervalEnd): Point | null {
  return isPoint(end) ? end : null;
}

/** As `boundsOf`, but null where the text is no period; for rules that leave that report to another. */
export function boundsIfParsable(text: string, written?: Days): Bounds | null {
  try {
    return boundsOf(text, written);
  } catch {
    return null;
  }
}
