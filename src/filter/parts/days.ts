import { BEGINNING, END, isoDay, type Day } from '../../time/day.ts';
import { daysAsked } from '../../time/period.ts';

/** The days that a date asked for may mean. */
export interface Days {
  first: Day;
  last: Day;
}

/** Whether a date asks for any day in particular. @throws BadDate. */
export function asksForDays(date: string | null | undefined): boolean {
  if (!date) return false;
  const { first, last } = daysAsked(date);
  return first > BEGINNING || last < END;
}

/** Whether a text reads as these days; false also where it is no date. */
export function means(text: string, days: Partial<Days>): boolean {
  try {
    const { first, last } = daysAsked(text);
    return (days.first ?? first) === first && (days.last ?? last) === last;
  } catch {
    return false;
  }
}

/** Where a day as text is cut for its year, its month and itself. */
const [YEAR, MONTH, DAY] = [-6, -3, undefined];

/** The shortest text for days; null where there is none, as after the year 9999. */
export function shortest(days: Days): string | null {
  const [from, to] = [isoDay(days.first), isoDay(days.last)];
  const candidates = [YEAR, MONTH, DAY].map((unit) => {
    const [start, end] = [from?.slice(0, unit) ?? '..', to?.slice(0, unit) ?? '..'];
    return start === end ? start : `${start}/${end}`;
  });
  return candidates.find((candidate) => means(candidate, days)) ?? null;
}
