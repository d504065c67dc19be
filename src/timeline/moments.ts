import type { Aspect } from '../generated/schema.ts';
import type {
  DocumentRecord,
  EvidenceRecord,
  EventRecord,
  ParticipantRecord,
  RelationshipRecord,
} from '../records/records.ts';
import { groupedBy } from '../groups.ts';
import { isOfSeveral } from '../language/grammar.ts';
import type { Holders } from '../language/roles.ts';
import { claimIds } from '../records/standing.ts';
import { eventKinds, relationTypeOf } from '../schema/catalogue.ts';
import { BEGINNING, END } from '../time/day.ts';
import { occasionsOf, type Occasion } from './occasions.ts';
import { UNDATED_REACHES, within } from './slice.ts';
import { union, versionsOf, type WritingOf } from './versions.ts';

/** An event with all who are said to have taken part, whatever the standing of each part. */
export interface EventWithParts {
  event: EventRecord;
  parts: ParticipantRecord[];
}

/** What stands on a timeline, before it has its place. */
export interface Moment extends Omit<Occasion, 'key'> {
  /** Tells it apart on the timeline. */
  id: string;
  relationship: RelationshipRecord | null;
  event: EventRecord | null;
  /** Ids of the claims that give the date; of what was said, those that say it; of an event without a date, those for it. */
  claims: string[];
  /** The document that said it; empty for other kinds. */
  document: string;
  /** The parts in the event of those whose timeline it is, each with the claims for and against it. */
  parts: ParticipantRecord[];
  /** How many had each role in the event. */
  holders: Holders;
}

/** An event with those of its claims that count on a timeline. */
export interface SpokenEvent extends EventWithParts {
  evidence: EvidenceRecord[];
}

/** A tie with those of its claims that count on a timeline. */
export interface SpokenTie {
  tie: RelationshipRecord;
  evidence: EvidenceRecord[];
}

/** When a tie began and ended, held or happened, by the claims that give a date. */
export function momentsOf({ tie, evidence }: SpokenTie, writingOf: WritingOf): Moment[] {
  const occasions = occasionsOf(versionsOf(evidence, writingOf), relationTypeOf(tie.type).aspect);
  return occasions.map((occasion) => ({ ...momentOf(tie.id, occasion), relationship: tie }));
}

/** That an event happened, or began and ended, by the claims that give a date; or once without one. */
export function happenings({ event, parts }: EventWithParts, actors: string[], writingOf: WritingOf): Moment[] {
  const own = parts.filter(({ actor }) => actors.includes(actor));
  const tookPart = (actor: string) => own.some((part) => part.actor === actor && claimIds(part, 'SUPPORTS').length > 0);
  const supporting = claimIds(event, 'SUPPORTS');
  if (supporting.length === 0 || !actors.every(tookPart)) return [];
  const aspect = eventKinds.get(event.kind)?.aspect ?? 'ACT';
  const versions = versionsOf(event.evidence, writingOf);
  // Else claims on the ties that it projects may date it.
  const dating = versions.length > 0 ? versions : versionsOf(event.dating, writingOf);
  const dated = occasionsOf(dating, aspect).map((one) => momentOf(event.id, one));
  const moments = dated.length > 0 ? dated : [{ ...momentOf(event.id, undated(aspect)), claims: supporting }];
  const holders = holdersIn(event, parts);
  return moments
    .map((moment) => ({
      ...moment,
      event,
      parts: own.filter((part) => isOfTime(part, moment)),
      holders,
    }))
    .filter(({ parts: then }) =>
      actors.every((actor) => then.some((part) => part.actor === actor && claimIds(part, 'SUPPORTS').length > 0)),
    );
}

/** The claims for a part that say it of the time of an entry: those that give the time, or have it go on then, or date nothing. */
export function partClaims({ evidence }: ParticipantRecord, entry: Dated): string[] {
  const { claims, versions, earliest, latest } = entry;
  const thenOn = ({ dated, span, placedFrom, placedUntil }: EvidenceRecord['holding']) =>
    !dated || (span && placedFrom <= earliest && placedUntil >= latest);
  return evidence
    .filter(({ stance }) => stance === 'SUPPORTS')
    .filter(({ claim, holding }) => versions.length === 0 || claims.includes(claim) || thenOn(holding))
    .map(({ claim }) => claim);
}

/** How many had each role: of a series all whom any claim names, of one event as many as one claim names together. */
function holdersIn({ title }: EventRecord, parts: readonly ParticipantRecord[]): Holders {
  const held = parts
    .map((part) => ({ ...part, claims: claimIds(part, 'SUPPORTS') }))
    .filter((one) => one.claims.length > 0);
  const countOf = (holders: typeof held) => {
    if (isOfSeveral(title)) return holders.length;
    const together = groupedBy(
      holders.flatMap(({ claims }) => claims),
      (claim) => claim,
    );
    return Math.max(...[...together.values()].map(({ length }) => length));
  };
  return Object.fromEntries(
    [...groupedBy(held, ({ role }) => role)].map(([role, holders]) => [role, countOf(holders)]),
  );
}

type Dated = Pick<Moment, 'claims' | 'versions' | 'earliest' | 'latest'>;

// A part that is dated to other times was not thereby had at this one; one that nobody supports is told as denied.
function isOfTime(part: ParticipantRecord, moment: Moment): boolean {
  return claimIds(part, 'SUPPORTS').length === 0 || partClaims(part, moment).length > 0;
}

function undated(aspect: Aspect): Occasion {
  return {
    kind: aspect === 'ACT' ? 'HAPPENED' : 'HELD',
    earliest: BEGINNING,
    latest: END,
    edtf: '',
    versions: [],
    disputed: false,
    reaches: UNDATED_REACHES,
    key: 'undated',
  };
}

/** What documents said of ties and events, once for each document and each thing that it speaks of. */
export function sayings(ties: SpokenTie[], events: SpokenEvent[], documents: DocumentRecord[]): Moment[] {
  const subjects = [
    ...ties.map(({ tie, evidence }) => ({ relationship: tie, event: null, evidence, holders: {} })),
    ...events.map(({ event, evidence, parts }) => ({
      relationship: null,
      event,
      evidence,
      holders: holdersIn(event, parts),
    })),
  ];
  return subjects.flatMap(({ relationship, event, evidence, holders }) =>
    documents.flatMap(({ id: document, published, earliestStart: first, latestEnd: last }): Moment[] => {
      const claims = evidence.filter((one) => one.document === document).map(({ claim }) => claim);
      if (claims.length === 0) return [];
      const days = { first, last };
      const said: Occasion = {
        ...undated('ACT'),
        kind: 'SAID',
        earliest: first,
        latest: last,
        edtf: published,
        reaches: within({ ...days, given: days, forces: true }),
        key: document,
      };
      const moment = momentOf((relationship ?? event).id, said);
      return [{ ...moment, relationship, event, holders, claims: claims.sort(), document }];
    }),
  );
}

function momentOf(subject: string, { key, ...occasion }: Occasion): Moment {
  return {
    ...occasion,
    id: [subject, occasion.kind, key].join(' '),
    relationship: null,
    event: null,
    claims: occasion.versions.map(({ claims }) => claims).reduce(union, []),
    document: '',
    parts: [],
    holders: {},
  };
}
