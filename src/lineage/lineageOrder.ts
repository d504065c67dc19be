import { relationTypes } from '../schema/catalogue.ts';
import { BEGINNING, END, type Day } from '../time/day.ts';
import type { RelationshipRecord } from '../records/records.ts';

/** A tie of lineage with its earlier and its later end. */
export interface LineageTie {
  tie: RelationshipRecord;
  earlier: string;
  later: string;
}

/** A tie of lineage with the days that its supporting claims allow. */
export interface DatedTie extends LineageTie {
  first: Day;
  last: Day;
  /** False where a claim marks its date as doubtful: the days are allowed, and nothing follows from them. */
  forces: boolean;
}

const DOUBTFUL = /[?%]/;

/** The days that the claims allow, over all that give a date: claims that conflict force less. */
export function dated(one: LineageTie): DatedTie {
  const given = one.tie.evidence.filter(({ stance, period }) => stance === 'SUPPORTS' && period !== '');
  if (given.length === 0) return { ...one, first: BEGINNING, last: END, forces: false };
  return {
    ...one,
    first: Math.min(...given.map(({ earliestStart }) => earliestStart)),
    last: Math.max(...given.map(({ latestEnd }) => latestEnd)),
    forces: !given.some(({ period }) => DOUBTFUL.test(period)),
  };
}

/** Whether no claim gives a day before or after which it was. */
export function isUndated({ first, last }: DatedTie): boolean {
  return first <= BEGINNING && last >= END;
}

/** Whether the claims force that one was over before the other. */
export function precedes(one: DatedTie, other: DatedTie): boolean {
  return one.forces && other.forces && one.last < other.first;
}

const TYPE_ORDER = [...relationTypes.keys()];

/**
 * The order in which steps are taken: by date, undated last. Whoever came back to a group had left it, so that a return
 * without a leaving before it draws one that its date does not hold back.
 */
export function byDates(ties: LineageTie[]): DatedTie[] {
  const order = ties.map(dated).sort(byDate);
  for (const back of order.filter(({ tie }) => tie.type === 'REJOINED')) {
    const place = order.indexOf(back);
    const between = (ending: DatedTie) => ending.earlier === back.later && ending.later === back.earlier;
    const before = order.slice(0, place);
    const returns = before.filter(({ tie, ...ends }) => tie.type === 'REJOINED' && sameEnds(ends, back));
    if (before.filter(between).length > returns.length) continue;
    const leaving = order.findIndex((one, index) => index > place && between(one) && !precedes(back, one));
    if (leaving > place) order.splice(place, 0, ...order.splice(leaving, 1));
  }
  return order;
}

function sameEnds(one: Pick<LineageTie, 'earlier' | 'later'>, other: LineageTie): boolean {
  return one.earlier === other.earlier && one.later === other.later;
}

// What is known to be over by a day, and not when it began, stands at that day.
function byDate(a: DatedTie, b: DatedTie): number {
  return (
    dayOf(a) - dayOf(b) ||
    a.last - b.last ||
    TYPE_ORDER.indexOf(a.tie.type) - TYPE_ORDER.indexOf(b.tie.type) ||
    (a.tie.id < b.tie.id ? -1 : 1)
  );
}

function dayOf({ first, last }: DatedTie): Day {
  return first > BEGINNING ? first : last;
}
