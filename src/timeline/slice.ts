import type { Certainty, TimelineKind } from '../generated/schema.ts';
import { BEGINNING, END, type Day } from '../time/day.ts';
import type { Days, Point } from '../time/days.ts';
import type { Holding } from '../time/holding.ts';

/** What of a timeline is asked for. */
export interface TimelineSlice {
  /** All kinds where it is null. */
  kinds: TimelineKind[] | null;
  /** All days where it is null. */
  on: Days | null;
  certainty: Certainty;
}

/** Days that hold of a time asked for where their first is no later than its last, and their last no earlier than its first. */
type Reach = readonly [first: Day, last: Day];

/** At which times asked for an entry stands, by certainty. */
export type Reaches = Record<Certainty, Reach[]>;

/** Whether an entry stands at a time asked for. */
export function standsAt(reaches: Reaches, { first, last }: Days, certainty: Certainty): boolean {
  return reaches[certainty].some(([from, until]) => from <= last && until >= first);
}

const NOWHERE: Reach = [END, BEGINNING];

/** Of what has no date. */
export const UNDATED_REACHES: Reaches = { POSSIBLY: [[BEGINNING, END]], DOCUMENTED: [], CERTAINLY: [] };

/** Of what was at some time within some days: only a time asked for that holds all of them documents it. */
export function within({ first, last, given, forces }: Pick<Point, 'first' | 'last' | 'given' | 'forces'>): Reaches {
  return {
    POSSIBLY: [[first, last]],
    DOCUMENTED: [[given.last, given.first]],
    CERTAINLY: [forces ? [last, first] : NOWHERE],
  };
}

/** Of what held on all of some days. */
export function throughout(days: Days, certain: Reach): Reaches {
  const reach: Reach = [days.first, days.last];
  return { POSSIBLY: [reach], DOCUMENTED: [reach], CERTAINLY: [certain] };
}

/** Of what several dates together place. */
export function meetingAt(dates: Holding[]): Reaches {
  const least = (of: (date: Holding) => Day) => Math.min(...dates.map(of));
  const greatest = (of: (date: Holding) => Day) => Math.max(...dates.map(of));
  return {
    POSSIBLY: [[greatest(({ earliest }) => earliest), least(({ latest }) => latest)]],
    DOCUMENTED: [[least(({ placedFrom }) => placedFrom), greatest(({ placedUntil }) => placedUntil)]],
    CERTAINLY: [[least(({ forcedFrom }) => forcedFrom), greatest(({ forcedUntil }) => forcedUntil)]],
  };
}

/** Of what went on, as each of its versions has it. */
export function goingOn(spans: Holding[]): Reaches {
  return {
    POSSIBLY: spans.map(({ earliest, latest }) => [earliest, latest]),
    DOCUMENTED: spans.map(({ placedFrom, placedUntil }) => [placedFrom, placedUntil]),
    CERTAINLY: spans.map(({ forcedFrom, forcedUntil }) => [forcedFrom, forcedUntil]),
  };
}
