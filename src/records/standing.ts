import type { Stance } from '../generated/schema.ts';
import { END, isoDay, type Day } from '../time/day.ts';
import type { Bounds } from '../time/period.ts';
import type {
  ClaimedPeriodRecord,
  EvidenceRecord,
  EventRecord,
  ParticipantRecord,
  RelationshipRecord,
  Standing,
} from './records.ts';
import type { EvidenceLists, EventRow, ParticipantRow, RelationshipRow, StandingRow } from './rows.ts';
import type { FilterParameters } from '../filter/filter.ts';

/** The standing of a tie, a part or an event. */
export function standingOf({ evidence, kept, status, confidence, denial }: StandingRow): Standing {
  return { status, confidence, denial, evidence: kept.map((index) => evidenceAt(evidence, index)) };
}

function evidenceAt(lists: EvidenceLists, index: number): EvidenceRecord {
  const at = <Value>(list: Value[]) => list[index] as Value;
  return {
    claim: at(lists.claims),
    document: at(lists.documents),
    stance: at(lists.supports) ? 'SUPPORTS' : 'DENIES',
    attribution: at(lists.attributions),
    period: at(lists.periods),
    place: at(lists.places),
    earliestStart: at(lists.earliestStarts),
    latestStart: at(lists.latestStarts),
    earliestEnd: at(lists.earliestEnds),
    latestEnd: at(lists.latestEnds),
  };
}

/** A relationship with the filter that it was asked through. */
export function relationshipOf(row: RelationshipRow, filter: FilterParameters): RelationshipRecord {
  const { id, type, fromId: from, toId: to, evidence } = row;
  return { id, type, from, to, episode: evidence.episode, event: evidence.event, filter, ...standingOf(row) };
}

/** An event with the filter that it was asked through. */
export function eventOf(row: EventRow, filter: FilterParameters): EventRecord {
  const { kind, title } = row.evidence;
  return { id: row.id, kind, title, filter, ...standingOf(row) };
}

/** A part in an event. */
export function participantOf(row: ParticipantRow): ParticipantRecord {
  const { event, actor, role } = row;
  return { event, actor, role, ...standingOf(row) };
}

/** Ids of the claims that remain, of one stance or of both. */
export function claimIds({ evidence }: Standing, stance?: Stance | null): string[] {
  return evidence.filter((one) => !stance || one.stance === stance).map(({ claim }) => claim);
}

/** Ids of the documents with a claim that remains, in order. */
export function documentIds({ evidence }: Pick<Standing, 'evidence'>): string[] {
  return [...new Set(evidence.map(({ document }) => document))].sort();
}

/** Every distinct period that a remaining claim gives, earliest first. */
export function claimedPeriods({ evidence }: Pick<Standing, 'evidence'>): ClaimedPeriodRecord[] {
  const periods = new Map<string, ClaimedPeriodRecord>();
  for (const { claim, period, stance, ...rest } of evidence.filter(({ period }) => period !== '')) {
    const key = `${stance} ${period} ${rest.earliestEnd}`;
    const known = periods.get(key) ?? { period, stance, bounds: boundsOnly(rest), claims: [] };
    known.claims.push(claim);
    periods.set(key, known);
  }
  return [...periods.values()].sort(
    (a, b) =>
      a.bounds.earliestStart - b.bounds.earliestStart ||
      a.bounds.latestEnd - b.bounds.latestEnd ||
      (a.period < b.period ? -1 : 1),
  );
}

function boundsOnly({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Bounds {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}

/** The span that covers the periods of the supporting claims; null where none gives one. */
export function spanOf(standing: Standing): { period: string; bounds: Bounds } | null {
  const given = claimedPeriods(standing).filter(({ stance }) => stance === 'SUPPORTS');
  const [first] = given;
  if (!first) return null;
  const last = given.reduce((latest, one) => (endsLater(one, latest) ? one : latest));
  return {
    period: first === last ? first.period : joined(first, last),
    bounds: given.map(({ bounds }) => bounds).reduce(covering),
  };
}

function endsLater({ bounds: a, period }: ClaimedPeriodRecord, { bounds: b }: ClaimedPeriodRecord): boolean {
  if (a.latestEnd !== b.latestEnd) return a.latestEnd > b.latestEnd;
  // Of two without a last day, one that still held says more than one whose end nobody told.
  return a.latestEnd >= END ? period.endsWith('..') && a.earliestEnd > b.earliestEnd : a.earliestEnd > b.earliestEnd;
}

function joined(first: ClaimedPeriodRecord, last: ClaimedPeriodRecord): string {
  const start = first.period.split('/')[0] ?? '';
  const end = last.period.split('/').at(-1) ?? '';
  if (isEnd(start) && isEnd(end)) return `${start}/${end}`;
  // A set or a season cannot be an end of an interval: its days can.
  const endAt = (day: Day, text: string) => isoDay(day) ?? (isEnd(text) ? text : '..');
  return `${endAt(first.bounds.earliestStart, start)}/${endAt(last.bounds.latestEnd, end)}`;
}

/** What EDTF allows as an end of an interval: a date, an open end, or one that is not said. */
function isEnd(text: string): boolean {
  return text === '' || text === '..' || /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?[~?%]?$/.test(text);
}

function covering(a: Bounds, b: Bounds): Bounds {
  return {
    earliestStart: Math.min(a.earliestStart, b.earliestStart),
    latestStart: Math.min(a.latestStart, b.latestStart),
    earliestEnd: Math.max(a.earliestEnd, b.earliestEnd),
    latestEnd: Math.max(a.latestEnd, b.latestEnd),
  };
}
