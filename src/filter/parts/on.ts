import { BEGINNING, END, type Day } from '../../time/day.ts';
import { periodInWords } from '../../language/dates.ts';
import { daysAsked } from '../../time/period.ts';
import type { ClaimPart } from '../part.ts';
import type { CertaintyParameters } from './certainty.ts';
import { shortest } from './days.ts';

/** The first and the last day that the date given may mean. */
export interface OnParameters {
  onFirst: Day;
  onLast: Day;
}

const ANY_DAY: OnParameters = { onFirst: BEGINNING, onLast: END };

/** It held then, at some time within the days asked for. */
export const on: ClaimPart<'on', OnParameters, OnParameters & CertaintyParameters> = {
  narrows: 'CLAIMS',
  anything: ANY_DAY,
  read(given) {
    const { first, last } = daysAsked(given);
    return { onFirst: first, onLast: last };
  },
  canonical: ({ onFirst, onLast }) => shortest({ first: onFirst, last: onLast }),
  words({ onFirst, onLast, certainty }) {
    const asked = shortest({ first: onFirst, last: onLast });
    const when = `${asked.includes('/') ? 'at some time ' : ''}${periodInWords(bounded(asked))}`;
    if (certainty === 2) return `held ${when} as documented`;
    return `${certainty === 3 ? 'certainly' : 'possibly'} held ${when}`;
  },
};

// A time asked for that is open to one side does not tell of the present.
function bounded(asked: string): string {
  return asked.replace(/\/\.\.$/, '/').replace(/^\.\.\//, '/');
}
