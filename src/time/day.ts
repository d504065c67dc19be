/** A day as whole days since 1970-01-01, so that both engines compare it as an integer. */
export type Day = number;

/** Stands for "no bound" at the start: graph lists cannot hold null. */
export const BEGINNING: Day = -9_999_999;

/** Stands for "no bound" at the end. */
export const END: Day = 9_999_999;

const MS_PER_DAY = 86_400_000;

/** The day that a moment in milliseconds falls on (UTC); infinite moments have no bound. */
export function dayOf(ms: number): Day {
  if (ms === -Infinity) return BEGINNING;
  if (ms === Infinity) return END;
  return Math.floor(ms / MS_PER_DAY);
}

/** The day at a year, a month from 0 and a day of the month; each may overflow into the next. */
export function dayAt(year: number, month: number, dayOfMonth: number): Day {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return dayOf(new Date(0).setUTCFullYear(year, month, dayOfMonth));
}

/** `YYYY-MM-DD`, with a sign before years under 0 and over 9999; null where there is no bound. */
export function isoDay(day: Day): string | null {
  if (day <= BEGINNING || day >= END) return null;
  const [date = ''] = new Date(day * MS_PER_DAY).toISOString().split('T');
  return date.replace(/^-00/, '-');
}

/** The day shifted by whole years, months or days; a bound that is open stays open. */
export function shiftDay(day: Day, unit: 'year' | 'month' | 'day', by: number): Day {
  if (day <= BEGINNING || day >= END) return day;
  if (unit === 'day') return day + by;
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear() + (unit === 'year' ? by : 0);
  const month = date.getUTCMonth() + (unit === 'month' ? by : 0);
  const lastOfMonth = dayAt(year, month + 1, 0);
  // The end of a month goes forward to the end of a month, or "about February" would leave out 29 to 31 March.
  if (by > 0 && isLastOfMonth(day)) return lastOfMonth;
  return Math.min(dayAt(year, month, date.getUTCDate()), lastOfMonth);
}

function isLastOfMonth(day: Day): boolean {
  return new Date((day + 1) * MS_PER_DAY).getUTCDate() === 1;
}
