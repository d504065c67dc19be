import { END, isoDay, type Day } from '../../time/day.ts';
import { timeInWords } from '../../language/dates.ts';
import { daysAsked } from '../../time/period.ts';
import type { ClaimPart } from '../part.ts';

/** Only claims in documents that were certainly published by a day, the last that the date given may mean. */
export const knownBy: ClaimPart<'knownBy', { knownBy: Day }> = {
  narrows: 'CLAIMS',
  anything: { knownBy: END },
  read: (given) => ({ knownBy: daysAsked(given).last }),
  canonical: ({ knownBy: last }) => isoDay(last) as string,
  words: ({ knownBy: last }) => `as known by ${timeInWords(isoDay(last) ?? '')}`,
};
