import { EARLIEST, LATEST, SOURCES, type Given, type Said, type When } from './matters.ts';

/** Every day that a way may touch. */
export const WINDOW = Array.from({ length: LATEST - EARLIEST + 1 }, (_, place) => EARLIEST + place);

/** One way in which it may have been: from a day to a day. */
export type Way = [from: number, until: number];

/** What a claim says of the days: all its ways, and what it says as written. */
export interface Reading {
  claim: Said;
  interval: boolean;
  days: [first: number, last: number];
  allows(on: Way): boolean;
  places(on: Way): boolean;
  forces(on: Way): boolean;
  /** Of a date: whether no doubt is left that it may have been that day, and no other than such. */
  sure(day: number): boolean;
  /** First and last of the days on which it says that it was so, as written; null where it says no such day. */
  said: [first: number, last: number] | null;
  /** Whether it tells a beginning, an end: only what it tells rules days out. */
  begins: boolean;
  ends: boolean;
}

const UNDATED = {};
const readings = new WeakMap<object, Map<string, Reading>>();

export function readingOf(claim: Said, act: boolean): Reading {
  const known = readings.get(claim.given ?? UNDATED) ?? new Map<string, Reading>();
  readings.set(claim.given ?? UNDATED, known);
  const key = `${act} ${claim.document}`;
  const reading = known.get(key) ?? read(claim, act);
  known.set(key, reading);
  return { ...reading, claim };
}

function read(claim: Said, act: boolean): Reading {
  const { given, document } = claim;
  const { written } = SOURCES[document] as { written: [number, number] };
  const ways = waysOf(given, act, written, false);
  const sure = waysOf(given, act, written, true);
  const says = saysOf(given, act, written);
  const interval = given !== null && !('date' in given);
  const first = ways.reduce((least, [from]) => Math.min(least, from), LATEST);
  const last = ways.reduce((most, [, until]) => Math.max(most, until), EARLIEST);
  return {
    claim,
    interval,
    days: [first, last],
    allows: (on) => ways.some((way) => meet(way, on)),
    forces: (on) => given !== null && sure.every((way) => meet(way, on)),
    sure: (day) => sure.some((way) => meet(way, [day, day])),
    places: (on) => says !== null && (says.whole ? within(says.days, on) : meet(says.days, on)),
    said: says && says.days,
    begins: interval && first > EARLIEST,
    ends: interval && last < LATEST,
  };
}

export const meet = (one: Way, other: Way) => one[0] <= other[1] && one[1] >= other[0];
export const within = (inner: Way, outer: Way) => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Every way in which it may have been; `sure` leaves out what nothing certain says, and cuts nothing at the writing. */
function waysOf(given: Given, act: boolean, [wroteFirst, wroteLast]: Way, sure: boolean): Way[] {
  const daysOf = (when: When | '' | '..') => {
    if (typeof when === 'string') return WINDOW;
    const [first, last] = when.upToWriting ? [EARLIEST, wroteLast] : when.widest;
    return sure && when.doubtful ? WINDOW : WINDOW.filter((day) => day >= first && day <= last);
  };
  const told = (until: number) => !act || sure || until <= wroteLast;
  if (given === null) return [[EARLIEST, LATEST], ...(sure ? WINDOW.map((day): Way => [day, day]) : [])];
  if ('date' in given) {
    const days = daysOf(given.date);
    if (act) return days.filter(told).map((day) => [day, day]);
    // A state lasted, nobody says how long, but for the day on which it is said to have held.
    return days.flatMap((day): Way[] =>
      sure
        ? [[day, day]]
        : [
            [EARLIEST, LATEST],
            [day, day],
          ],
    );
  }
  const heldOn = given.end === '..' ? WINDOW.filter((day) => day >= wroteFirst && day <= wroteLast) : [null];
  const ends = daysOf(given.end);
  return daysOf(given.start).flatMap((from) =>
    ends
      .filter((until) => until >= from && told(until))
      .filter((until) => heldOn.some((day) => day === null || (from <= day && day <= until)))
      .map((until): Way => [from, until]),
  );
}

/** The days on which it says that it was so, as written, and whether that is some day among them or each. */
function saysOf(given: Given, act: boolean, wrote: Way): { days: Way; whole: boolean } | null {
  if (given === null) return null;
  // What is told as having happened had happened when it was written.
  const told = (day: number) => (act ? Math.min(day, wrote[1]) : day);
  const asWritten = (when: When): Way => [when.first, told(when.upToWriting ? wrote[1] : when.last)];
  if ('date' in given) return { days: asWritten(given.date), whole: act || given.date.set };
  const startSays = (when: When): Way | null => {
    if (!when.set) return asWritten(when);
    if (when.upToWriting) return wrote;
    return when.last < LATEST ? [when.last, when.last] : null;
  };
  const endSays = (when: When): Way | null => {
    if (!when.set) return asWritten(when);
    return when.upToWriting || when.first <= EARLIEST ? null : [when.first, when.first];
  };
  // What may have been over before the last day by which it had begun was so on no day that only a set gives.
  const [beginning, ending] = [given.start, given.end].map((one) => (typeof one === 'string' ? null : one));
  const mayBeOver = beginning && ending && asWritten(ending)[0] < asWritten(beginning)[1];
  const says = (when: When | null | undefined): when is When => !!when && !(mayBeOver && when.set);
  const start = says(beginning) ? startSays(beginning) : null;
  const end = given.end === '..' ? wrote : says(ending) ? endSays(ending) : null;
  if (start && end) return { days: [start[0], end[1]], whole: false };
  const one = start ?? end;
  return one && { days: one, whole: false };
}
