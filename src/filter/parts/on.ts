import { BEGINNING, END, isoDay, type Day } from '../../time/day.ts';
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
    const [first, last] = [isoDay(onFirst), isoDay(onLast)];
    const when = first !== null && first === last ? `on ${first}` : `at some time ${span(first, last)}`;
    if (certainty === 2) return `held ${when} as documented`;
    return `${certainty === 3 ? 'certainly' : 'possibly'} held ${when}`;
  },
};

function span(first: string | null, last: string | null): string {
  if (first === null) return `up to ${last}`;
  return last === null ? `from ${first} on` : `from ${first} to ${last}`;
}
