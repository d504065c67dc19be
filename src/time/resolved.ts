import { BEGINNING, isoDay, type Day } from './day.ts';
import { daysAsked, type Bounds } from './period.ts';
import type { Days } from './days.ts';

/** A period as EDTF, which can be read without its document: `written` gives way to the days between which that was written. */
export function resolvedPeriod(text: string, written: Days): string {
  return text
    .split('/')
    .map((end) => resolvedEnd(end, written))
    .join('/');
}

/** As `resolvedPeriod`, where only the bounds of the period are at hand. */
export function resolvedByBounds(text: string, { latestStart, earliestEnd, latestEnd }: Bounds): string {
  const [, end = text] = text.split('/');
  return resolvedPeriod(text, { first: earliestEnd, last: end.includes('written') ? latestEnd : latestStart });
}

function resolvedEnd(end: string, { first, last }: Days): string {
  if (end === 'written') return withinDays(first, last);
  const since = /^\[(.*)\.\.written\]$/.exec(end)?.[1];
  if (since === undefined) return end;
  return withinDays(since === '' ? BEGINNING : daysAsked(since).first, last);
}

/** Some day between two as EDTF, a bound that is open left out; the day itself where they are one. */
export function withinDays(first: Day, last: Day): string {
  return first === last ? (isoDay(first) ?? '') : `[${isoDay(first) ?? ''}..${isoDay(last) ?? ''}]`;
}
