import type { TimelineKind } from '../generated/schema.ts';
import { BEGINNING, END, isoDay, type Day } from '../time/day.ts';
import type { Bounds } from '../time/period.ts';
import type {
  ClaimedPeriodRecord,
  DocumentRecord,
  EvidenceRecord,
  EventRecord,
  ParticipantRecord,
  RelationshipRecord,
} from '../records/records.ts';
import { claimIds, claimedPeriods } from '../records/standing.ts';

/** An event with all who are said to have taken part, whatever the standing of each part. */
export interface EventWithParts {
  event: EventRecord;
  parts: ParticipantRecord[];
}

/** What stands on a timeline, before it has its place. */
export interface Moment {
  id: string;
  kind: TimelineKind;
  earliest: Day;
  latest: Day;
  /** Empty where nothing is said. */
  edtf: string;
  relationship: RelationshipRecord | null;
  event: EventRecord | null;
  /** Ids of the claims that give the date; of what was said, those that say it. */
  claims: string[];
  /** Documents that say of it that it still held, or went on, when they were written. */
  stillIn: string[];
  /** The document that said it; empty for other kinds. */
  document: string;
  /** The parts in the event of those whose timeline it is. */
  parts: ParticipantRecord[];
  /** The days between which it began and ended, for an event that takes its time. */
  span: Bounds | null;
}

/** An event with those of its claims that count on a timeline. */
export interface SpokenEvent {
  event: EventRecord;
  evidence: EvidenceRecord[];
}

/** A tie with those of its claims that count on a timeline. */
export interface SpokenTie {
  tie: RelationshipRecord;
  evidence: EvidenceRecord[];
}

type When = Pick<Moment, 'kind' | 'earliest' | 'latest' | 'edtf' | 'span'>;

const OPEN = '..';

/** When a tie began and ended, each distinct version with the claims that give it. */
export function momentsOf({ tie, evidence }: SpokenTie): Moment[] {
  const moments = new Map<string, Moment>();
  for (const given of claimedPeriods({ ...tie, evidence }).filter(({ stance }) => stance === 'SUPPORTS')) {
    for (const when of occasionsOf(given)) {
      const id = idOf(tie.id, when);
      const known = moments.get(id) ?? { ...empty(id, when), relationship: tie };
      moments.set(id, { ...known, ...joined(known, given, evidence) });
    }
  }
  return [...moments.values()];
}

// An open or unknown end says nothing of when it ended, and one that the passage leaves out nothing of when it began.
function occasionsOf({ period, bounds }: ClaimedPeriodRecord): When[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const [start = '', end] = period.split('/');
  const span = null;
  if (end === undefined) return [{ kind: 'HELD', earliest: earliestStart, latest: latestEnd, edtf: period, span }];
  const began: When = {
    kind: 'BEGAN',
    earliest: earliestStart,
    latest: Math.min(latestStart, latestEnd),
    edtf: start,
    span,
  };
  const ended: When = {
    kind: 'ENDED',
    earliest: Math.max(earliestStart, earliestEnd),
    latest: latestEnd,
    edtf: end,
    span,
  };
  const dates = [...(isDate(start) ? [began] : []), ...(isDate(end) ? [ended] : [])];
  if (dates.length > 0 || end !== OPEN) return dates;
  return [{ kind: 'HELD', ...heldWhenWritten(bounds), edtf: period, span }];
}

function isDate(text: string): boolean {
  return text !== '' && text !== OPEN;
}

// A period without a start whose end is open still held when the passage was written, which is all that it dates.
function heldWhenWritten({ earliestEnd, latestStart }: Bounds): { earliest: Day; latest: Day } {
  return { earliest: earliestEnd, latest: latestStart };
}

/** That an event happened: once for each distinct period that supporting claims give, or once without a date. */
export function happenings({ event, parts }: EventWithParts, actors: string[]): Moment[] {
  const own = parts.filter(({ actor }) => actors.includes(actor));
  const tookPart = (actor: string) => own.some((part) => part.actor === actor && claimIds(part, 'SUPPORTS').length > 0);
  const supporting = claimIds(event, 'SUPPORTS');
  if (supporting.length === 0 || !actors.every(tookPart)) return [];
  const happened = (when: When): Moment => ({ ...empty(idOf(event.id, when), when), event, parts: own });
  const given = claimedPeriods(event).filter(({ stance }) => stance === 'SUPPORTS');
  const undated: When = { kind: 'HAPPENED', earliest: BEGINNING, latest: END, edtf: '', span: null };
  if (given.length === 0) return [{ ...happened(undated), claims: supporting }];
  return given.map((one) => {
    const moment = happened({ kind: 'HAPPENED', ...whenIt(one), edtf: one.period });
    return { ...moment, ...joined(moment, one, event.evidence) };
  });
}

function whenIt({ period, bounds }: ClaimedPeriodRecord): Pick<When, 'earliest' | 'latest' | 'span'> {
  const [start = '', end] = period.split('/');
  if (end === OPEN && !isDate(start)) return { ...heldWhenWritten(bounds), span: null };
  return { earliest: bounds.earliestStart, latest: bounds.latestEnd, span: end === undefined ? null : bounds };
}

/** What documents said of ties and events, once for each document and each thing that it speaks of. */
export function sayings(ties: SpokenTie[], events: SpokenEvent[], documents: DocumentRecord[]): Moment[] {
  const subjects = [
    ...ties.map(({ tie, evidence }) => ({ relationship: tie, event: null, evidence })),
    ...events.map(({ event, evidence }) => ({ relationship: null, event, evidence })),
  ];
  return subjects.flatMap(({ relationship, event, evidence }) =>
    documents.flatMap(({ id: document, published, earliestStart, latestEnd }): Moment[] => {
      const claims = evidence.filter((one) => one.document === document).map(({ claim }) => claim);
      if (claims.length === 0) return [];
      const when: When = { kind: 'SAID', earliest: earliestStart, latest: latestEnd, edtf: published, span: null };
      const id = `${relationship?.id ?? event?.id} SAID ${document}`;
      return [{ ...empty(id, when), relationship, event, claims: claims.sort(), document }];
    }),
  );
}

function empty(id: string, when: When): Moment {
  return { id, ...when, relationship: null, event: null, claims: [], stillIn: [], document: '', parts: [] };
}

// The bounds count too: one text may mean other days in a document written at another time.
function idOf(subject: string, { kind, edtf, earliest, latest }: When): string {
  return [subject, kind, edtf || 'undated', isoDay(earliest) ?? '..', isoDay(latest) ?? '..'].join(' ');
}

function joined(
  known: Moment,
  { period, claims }: ClaimedPeriodRecord,
  evidence: EvidenceRecord[],
): Pick<Moment, 'claims' | 'stillIn'> {
  const still = period.endsWith(`/${OPEN}`);
  const stillIn = evidence.filter(({ claim }) => still && claims.includes(claim)).map(({ document }) => document);
  return {
    claims: [...new Set([...known.claims, ...claims])].sort(),
    stillIn: [...new Set([...known.stillIn, ...stillIn])].sort(),
  };
}
