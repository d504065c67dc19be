import { relationTypes } from '../schema/catalogue.ts';
import { BEGINNING, END, type Day } from '../time/day.ts';
import type { Days } from '../time/days.ts';
import type { EvidenceRecord, RelationshipRecord } from '../records/records.ts';

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

/**
 * The days that the claims allow: those that all have in common, as it is one matter. Claims that have none in common
 * force less: any day of theirs may be right. A doubtful date makes nothing vaguer that another gives without doubt.
 */
function dated(one: LineageTie): DatedTie {
  const given = one.tie.evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
  if (given.length === 0) return { ...one, first: BEGINNING, last: END, forces: false };
  const sure = given.filter(({ period }) => !DOUBTFUL.test(period));
  if (!common(given)) return { ...one, ...covering(given), forces: sure.length === given.length };
  const days = common(sure.length > 0 ? sure : given) ?? covering(given);
  return { ...one, ...days, forces: sure.length > 0 };
}

function common(given: EvidenceRecord[]): Days | null {
  const first = Math.max(...given.map(({ holding }) => holding.earliest));
  const last = Math.min(...given.map(({ holding }) => holding.latest));
  return first <= last ? { first, last } : null;
}

function covering(given: EvidenceRecord[]): Days {
  return {
    first: Math.min(...given.map(({ holding }) => holding.earliest)),
    last: Math.max(...given.map(({ holding }) => holding.latest)),
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
