import { enumNames } from '../schema/catalogue.ts';
import { BEGINNING, END, type Day } from '../time/day.ts';
import type { DocumentRecord, EvidenceRecord, RelationshipRecord } from '../records/records.ts';
import { happenings, momentsOf, sayings, type EventWithParts, type Moment } from './moments.ts';
import { standsAt, type TimelineSlice } from './slice.ts';
import type { WritingOf } from './versions.ts';

/** Something on a timeline, no sharper than the claims have it. */
export interface TimelineEntryRecord extends Moment {
  /** Its place on the timeline, as text that sorts: by date, undated last, then by kind and id. */
  place: string;
}

/** What a timeline is made of. */
export interface TimelineMaterial {
  /** Those whose timeline it is: an event has happened to them where the part of each is supported. */
  actors: string[];
  ties: RelationshipRecord[];
  events: EventWithParts[];
  /** Ties and events of which the actor spoke, with the ids of the claims in which it did. */
  spokenTies: { tie: RelationshipRecord; claims: string[] }[];
  spokenEvents: (EventWithParts & { claims: string[] })[];
  documents: DocumentRecord[];
  /** The filter that it is looked at through, as a query string. */
  query: string;
}

/** The entries of a timeline, in their order. */
export function timelineOf(material: TimelineMaterial, { kinds, on, certainty }: TimelineSlice): TimelineEntryRecord[] {
  const events = material.events.map((one) => ({ ...one, evidence: claimsOn(one) }));
  // What a claim says of an event stands at the event, not once more at each tie that the event projects.
  const ofEvents = new Set(events.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  const ties = material.ties.map((tie) => ({
    tie,
    evidence: tie.evidence.filter(({ claim }) => !ofEvents.has(claim)),
  }));
  const own = new Set([...material.ties, ...events.map(({ event }) => event)].map(({ id }) => id));
  const spokenTies = material.spokenTies
    .filter(({ tie }) => !own.has(tie.id))
    .map(({ tie, claims }) => ({ tie, evidence: among(claims, tie.evidence) }));
  const spokenEvents = material.spokenEvents
    .filter(({ event }) => !own.has(event.id))
    .map((one) => ({ ...one, evidence: among(one.claims, claimsOn(one)) }));
  const writingOf = writings(material.documents);
  const held = ties.flatMap((one) => momentsOf(one, writingOf));
  const said = sayings([...ties, ...spokenTies], [...events, ...spokenEvents], material.documents);
  return [
    ...held,
    ...events.flatMap((one) => happenings(one, material.actors, writingOf)),
    ...(kinds === null || kinds.includes('HELD') ? said.filter((one) => !isToldBy(one, held)) : said),
  ]
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter(({ reaches }) => on === null || standsAt(reaches, on, certainty))
    .map((moment) => ({ ...moment, place: placeOf(moment), id: idOf(moment, material) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

// That a tie held when a document was written says when the document said so, and who.
function isToldBy({ relationship, document, claims }: Moment, held: readonly Moment[]): boolean {
  return held.some(
    (one) =>
      one.kind === 'HELD' &&
      one.relationship === relationship &&
      one.versions.every(({ text, documents }) => text.includes('/') && documents.join() === document) &&
      claims.every((claim) => one.claims.includes(claim)),
  );
}

/** When each document was written. */
function writings(documents: DocumentRecord[]): WritingOf {
  const days = new Map(
    documents.map(({ id, earliestStart: first, latestEnd: last }) => [id, { first, last }] as const),
  );
  return (document) => days.get(document) ?? { first: BEGINNING, last: END };
}

/** Everything that is claimed of an event: that it took place, and who took part. */
function claimsOn({ event, parts }: EventWithParts): EvidenceRecord[] {
  const all = [event, ...parts].flatMap(({ evidence }) => evidence);
  return [...new Map(all.map((one) => [one.claim, one])).values()];
}

function among(claims: string[], evidence: EvidenceRecord[]): EvidenceRecord[] {
  return evidence.filter(({ claim }) => claims.includes(claim));
}

// Two actors have different parts in one event, and two filters leave different claims on it.
function idOf({ id }: Moment, { actors, query }: TimelineMaterial): string {
  return `${actors.join('+')} ${id}${query}`;
}

const KINDS = enumNames('TimelineKind');

// Days as text of one length, so that the order of the texts is that of the days. What is only known to be over by a day
// stands at that day, not before everything else.
function placeOf({ id, kind, earliest, latest }: Moment): string {
  const undated = earliest <= BEGINNING && latest >= END;
  const day = earliest > BEGINNING ? earliest : latest;
  return [undated ? 1 : 0, sortable(day), sortable(latest), KINDS.indexOf(kind), id].join(' ');
}

function sortable(day: Day): string {
  return String(day - BEGINNING).padStart(8, '0');
}
