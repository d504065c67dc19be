import type { Stance, Status } from '../generated/schema.ts';
import type { AnswerRow } from '../engine/engine.ts';
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
import type { FilterParameters } from '../filter/filter.ts';

interface Lists {
  [list: string]: unknown[];
}

/** The standing of a tie, a part or an event, from the columns of `parts/standing.cypher`. */
export function standingOf(row: AnswerRow): Standing {
  const lists = row['evidence'] as Lists;
  return {
    status: row['status'] as Status | 'NONE',
    confidence: row['confidence'] as number,
    denial: row['denial'] as number,
    evidence: (row['kept'] as number[]).map((index) => evidenceAt(lists, index)),
    claimCount: lists['claims']?.length ?? 0,
  };
}

function evidenceAt(lists: Lists, index: number): EvidenceRecord {
  const at = <Value>(list: string) => lists[list]?.[index] as Value;
  return {
    claim: at('claims'),
    document: at('documents'),
    stance: at<boolean>('supports') ? 'SUPPORTS' : 'DENIES',
    attribution: at('attributions'),
    period: at('periods'),
    place: at('places'),
    earliestStart: at('earliestStarts'),
    latestStart: at('latestStarts'),
    earliestEnd: at('earliestEnds'),
    latestEnd: at('latestEnds'),
  };
}

/** A relationship, from the columns of `parts/relationship.cypher`, with the filter that it was asked through. */
export function relationshipOf(row: AnswerRow, filter: FilterParameters): RelationshipRecord {
  const props = row['evidence'] as { episode: string; event: string };
  return {
    id: row['id'] as string,
    type: row['type'] as RelationshipRecord['type'],
    from: row['fromId'] as string,
    to: row['toId'] as string,
    episode: props.episode,
    event: props.event,
    filter,
    ...standingOf(row),
  };
}

/** An event, from the columns of the event queries, with the filter that it was asked through. */
export function eventOf(row: AnswerRow, filter: FilterParameters): EventRecord {
  const { kind, title } = row['evidence'] as unknown as Pick<EventRecord, 'kind' | 'title'>;
  return { id: row['id'] as string, kind, title, filter, ...standingOf(row) };
}

/** A part in an event, from the columns of `participants.cypher`. */
export function participantOf(row: AnswerRow): ParticipantRecord {
  return {
    event: row['event'] as string,
    actor: row['actor'] as string,
    role: row['role'] as ParticipantRecord['role'],
    ...standingOf(row),
  };
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
