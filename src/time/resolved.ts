import { isoDay } from './day.ts';
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
  if (end === 'written') return within(isoDay(first) ?? '', isoDay(last) ?? '');
  const since = /^\[(.*)\.\.written\]$/.exec(end)?.[1];
  if (since === undefined) return end;
  return within(since && (isoDay(daysAsked(since).first) ?? ''), isoDay(last) ?? '');
}

function within(first: string, last: string): string {
  return first === last ? first : `[${first}..${last}]`;
}
