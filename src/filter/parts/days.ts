import { BEGINNING, END, isoDay } from '../../time/day.ts';
import { daysAsked } from '../../time/period.ts';
import type { Days } from '../../time/days.ts';

/** Whether a date asks for any day in particular. @throws BadDate. */
export function asksForDays(date: string | null | undefined): boolean {
  if (!date) return false;
  const { first, last } = daysAsked(date);
  return first > BEGINNING || last < END;
}

/** Whether a text reads as these days. */
function means(text: string, days: Days): boolean {
  const { first, last } = daysAsked(text);
  return days.first === first && days.last === last;
}

/** Where a day as text is cut for its year, its month and itself. */
const [YEAR, MONTH, DAY] = [-6, -3, undefined];

/** The shortest text for days, of which one at least has a bound. */
export function shortest(days: Days): string {
  const [from, to] = [isoDay(days.first), isoDay(days.last)];
  const candidates = [YEAR, MONTH, DAY].map((unit) => {
    const [start, end] = [from?.slice(0, unit) ?? '..', to?.slice(0, unit) ?? '..'];
    return start === end ? start : `${start}/${end}`;
  });
  return candidates.find((candidate) => means(candidate, days)) as string;
}
