import { dayOf, type Day } from '../../src/time/day.ts';

/** The day of an ISO date. */
export const day = (iso: string): Day => dayOf(Date.parse(iso));
