import type { Bitmask, Extended } from 'edtf';
import { BEGINNING, END, dayAt, dayOf, shiftDay, type Day } from './day.ts';
import type { Point } from './days.ts';

type Unit = 'year' | 'month' | 'day';
const UNITS: Unit[] = ['year', 'month', 'day'];

/** The days that a parsed date may mean. `~` and `?` widen it by one unit of the precision that they mark. */
export function pointOf(date: Extended): Point {
  const [first, last] = daysOf(date);
  const marks = [date.approximate, date.uncertain].flatMap((mask) => (mask?.value ? [unitOf(date, mask)] : []));
  const forces = !date.uncertain?.value;
  const unit = UNITS.find((one) => marks.includes(one));
  const wide = unit ? { first: shiftDay(first, unit, -1), last: shiftDay(last, unit, 1) } : { first, last };
  return { ...wide, given: { first, last }, forces, set: date.type === 'Set', untilWritten: false };
}

/** The first and last day of a date as it is written, whatever `~` and `?` say. */
export function daysOf(date: Extended): [Day, Day] {
  if (date.type === 'Season') return seasonDays(date);
  if (date.type === 'Set') return setDays(date as DateSet);
  return [dayOf(date.min ?? -Infinity), dayOf(date.max ?? Infinity)];
}

// The library counts seasons from January, and its quadrimesters have five months. First months from 0 and how many: of
// meteorological seasons, of the north unless the code names the south (29 to 32), quarters, quadrimesters and halves.
const SEASONS: Record<number, [firstMonth: number, months: number]> = {
  ...{ 21: [2, 3], 22: [5, 3], 23: [8, 3], 24: [11, 3] },
  ...{ 25: [2, 3], 26: [5, 3], 27: [8, 3], 28: [11, 3] },
  ...{ 29: [8, 3], 30: [11, 3], 31: [2, 3], 32: [5, 3] },
  ...{ 33: [0, 3], 34: [3, 3], 35: [6, 3], 36: [9, 3] },
  ...{ 37: [0, 4], 38: [4, 4], 39: [8, 4], 40: [0, 6], 41: [6, 6] },
};

function seasonDays(date: Extended): [Day, Day] {
  const [year, season] = date.values as [number, number];
  const [month, months] = SEASONS[season] as [number, number];
  return [dayAt(year, month, 1), dayAt(year, month + months, 0)];
}

interface DateSet extends Extended {
  earlier: boolean;
  later: boolean;
  values: (Extended | [Extended, Extended])[];
}

// The library takes the first member for the earliest, and ends `[a..b]` at a.
function setDays({ earlier, later, values }: DateSet): [Day, Day] {
  const members = values.flat().map(daysOf);
  return [
    earlier ? BEGINNING : Math.min(...members.map(([first]) => first)),
    later ? END : Math.max(...members.map(([, last]) => last)),
  ];
}

const YEAR_BITS = 0b00_00_1111;
const MONTH_BITS = 0b00_11_0000;
const DAY_BITS = 0b11_00_0000;

// A mark after a part holds for all before it too and means that part ("about May 2007" in 2007-05~); a mark before a
// part means that part alone. Where several parts are marked one by one, the coarsest is the widest.
function unitOf(date: Extended, mask: Bitmask): Unit {
  const precision = date.precision ?? 1;
  const marked = (bits: number) => (mask.value & bits) === bits;
  const month = precision > 1 && marked(MONTH_BITS);
  const day = precision > 2 && marked(DAY_BITS);
  if (marked(YEAR_BITS)) return month ? (day ? 'day' : 'month') : 'year';
  return month ? 'month' : 'day';
}
