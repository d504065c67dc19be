import type { Stance } from '../generated/schema.ts';
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
export function standingOf(row: StandingRow): Standing {
  const { evidence, kept, dating, allowing, ruling, status, confidence, denial, held, disputed, assumed } = row;
  const claimsAt = (places: number[]) => [...new Set(places.map((index) => evidence.claims[index] as string))];
  return {
    status,
    confidence,
    denial,
    evidence: kept.map((index) => evidenceAt(evidence, index)),
    dating: dating.map((index) => evidenceAt(evidence, index)),
    act: evidence.act,
    time: {
      held,
      disputed,
      assumed,
      allowing: claimsAt(allowing),
      ruling: claimsAt(ruling),
      lives: claimsAt(ruling.filter((index) => evidence.life[index] !== 0)),
    },
  };
}

/** A claim as it stands at a place of the lists. */
export function evidenceAt(lists: EvidenceLists, index: number): EvidenceRecord {
  const at = <Value>(list: Value[]) => list[index] as Value;
  return {
    claim: at(lists.claims),
    document: at(lists.documents),
    stance: at(lists.supports) ? 'SUPPORTS' : 'DENIES',
    attribution: at(lists.attributions),
    hedged: at(lists.hedged),
    voice: at(lists.voices),
    origin: at(lists.origins),
    weight: at(lists.weights),
    period: at(lists.periods),
    holding: {
      dated: at(lists.dated),
      span: at(lists.spans),
      goesOn: at(lists.goesOn),
      earliest: at(lists.earliest),
      latest: at(lists.latest),
      placedFrom: at(lists.placedFrom),
      placedUntil: at(lists.placedUntil),
      forcedFrom: at(lists.forcedFrom),
      forcedUntil: at(lists.forcedUntil),
    },
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
  const { episode, matter, event } = evidence;
  return { id, type, from, to, episode, matter, event, filter, ...standingOf(row) };
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
export function claimIds({ evidence }: Pick<Standing, 'evidence'>, stance?: Stance | null): string[] {
  return evidence.filter((one) => !stance || one.stance === stance).map(({ claim }) => claim);
}

/** Ids of the documents with a claim that remains, in order. */
export function documentIds({ evidence }: Pick<Standing, 'evidence'>): string[] {
  return [...new Set(evidence.map(({ document }) => document))].sort();
}

/**
 * Every distinct period that a remaining claim gives, earliest first. What no claim for it dates has the dates of its event,
 * and names the claims that give these.
 */
export function claimedPeriods({ evidence, dating = [] }: Dated): ClaimedPeriodRecord[] {
  const periods = new Map<string, ClaimedPeriodRecord>();
  const isDated = evidence.some(({ period, stance }) => stance === 'SUPPORTS' && period !== '');
  for (const { claim, period, stance, ...rest } of isDated ? evidence : [...evidence, ...dating]) {
    if (period === '') continue;
    const bounds = boundsOnly(rest);
    // "When it was written" is another time in another document.
    const key = [stance, period, ...Object.values(bounds)].join(' ');
    const known = periods.get(key) ?? { period, stance, bounds, claims: [] };
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

type Dated = Pick<Standing, 'evidence'> & Partial<Pick<Standing, 'dating'>>;

function boundsOnly({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Bounds {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}
