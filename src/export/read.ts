import { periodOf } from '../records/periods.ts';
import type { DatedClaim } from '../columns/claim.ts';
import { withSpan, type Dated } from '../columns/standing.ts';
import type { AnswerRow, Engine, Parameters } from '../engine/engine.ts';
import { pagesById } from '../engine/pages.ts';
import type { Period } from '../generated/schema.ts';
import { EVERYTHING } from '../filter/filter.ts';
import type {
  ActorRecord,
  ClaimRecord,
  DocumentRecord,
  EventRecord,
  ParticipantRecord,
  RelationshipRecord,
} from '../records/records.ts';
import { eventOf, participantOf, relationshipOf } from '../records/standing.ts';

/** Records that are held at a time. */
const PAGE = 500;

/** A document with its place in the dataset's list. */
export type PlacedDocument = Omit<DocumentRecord, 'published'> & { published: Period; order: number };

/** A claim with the title of its document. */
export type TitledClaim = DatedClaim & { documentTitle: string };

/** Every record that a query gives, page by page, by id. */
function inPages<Record extends { id: string }>(
  engine: Engine,
  query: string,
  parameters: Parameters,
  recordOf: (row: AnswerRow) => Record,
): AsyncGenerator<Record[]> {
  const read = async (after: string | null) =>
    (await engine.read(query, { ...parameters, after: after ?? '', limit: PAGE })).map(recordOf);
  return pagesById(read, PAGE);
}

/** Every actor. */
export const actorPages = (engine: Engine) =>
  inPages(engine, 'actors', { kinds: null }, ({ actor }) => actor as ActorRecord);

/** Every document. */
export const documentPages = (engine: Engine) =>
  inPages(engine, 'export-documents', {}, ({ document }): PlacedDocument => {
    const record = document as DocumentRecord & { order: number };
    return { ...record, published: periodOf(record.published, record) as Period };
  });

/** Every event over all claims. */
export const eventPages = (engine: Engine): AsyncGenerator<(EventRecord & Dated)[]> =>
  inPages(engine, 'events', { kinds: null, actors: null, ...EVERYTHING }, (row) => withSpan(eventOf(row, EVERYTHING)));

/** Every part in an event over all claims, by event, role and actor. */
export async function* partPages(engine: Engine): AsyncGenerator<ParticipantRecord[]> {
  for await (const events of eventPages(engine)) {
    const ids = events.map(({ id }) => id);
    yield (await engine.read('participants', { ids, ...EVERYTHING })).map(participantOf);
  }
}

/** Every relationship over all claims, those that are only denied included. */
export const relationshipPages = (engine: Engine): AsyncGenerator<(RelationshipRecord & Dated)[]> =>
  inPages(engine, 'export-relationships', { ...EVERYTHING }, (row) => withSpan(relationshipOf(row, EVERYTHING)));

/** A claim that is part of the case of a relationship. */
export interface Bearing {
  relationship: string;
  claim: string;
  /** Whether it denies the relationship only as it denies the event, or the part of one end. */
  derived: boolean;
}

/** Every claim of every relationship, by relationship and claim. */
export async function* bearingPages(engine: Engine): AsyncGenerator<Bearing[]> {
  const cases = inPages(engine, 'export-relationships', { ...EVERYTHING }, ({ id, evidence }) => ({
    ...(evidence as { claims: string[]; derived: boolean[] }),
    id: id as string,
  }));
  for await (const page of cases)
    yield page.flatMap(({ id, claims, derived }) =>
      claims.map((claim, index) => ({ relationship: id, claim, derived: derived[index] ?? false })),
    );
}

/** Every claim. */
export const claimPages = (engine: Engine): AsyncGenerator<TitledClaim[]> =>
  inPages(engine, 'export-claims', {}, ({ claim, title }) => {
    const record = claim as ClaimRecord;
    return { ...record, period: periodOf(record.period, record), documentTitle: title as string };
  });

/** What a claim is about, as it names it. */
export type SubjectRecord =
  Pick<RelationshipRecord, 'id' | 'type' | 'from' | 'to' | 'episode'> | Pick<EventRecord, 'id' | 'kind' | 'title'>;

/** A claim with what it is about, and the names of the actors in it. */
export interface ToldClaim {
  claim: TitledClaim;
  subject: SubjectRecord;
  named(actor: string): { id: string; name: string };
}

/** Every claim with what it speaks of. */
export async function* toldPages(engine: Engine): AsyncGenerator<ToldClaim[]> {
  for await (const claims of claimPages(engine)) {
    const about = [...new Set(claims.map((claim) => claim.about))];
    const subjects = byId(
      (await engine.read('export-subjects', { ids: about })).map(({ subject }) => subject as SubjectRecord),
    );
    const ids = [...new Set([...claims.flatMap(actorsIn), ...[...subjects.values()].flatMap(ends)])];
    const actors = byId((await engine.read('actors-by-id', { ids })).map(({ actor }) => actor as ActorRecord));
    const named: ToldClaim['named'] = (id) => ({ id, name: present(actors, id).name });
    yield claims.map((claim) => ({ claim, subject: present(subjects, claim.about), named }));
  }
}

function actorsIn({ speaker, roleActors }: TitledClaim): string[] {
  return speaker ? [speaker, ...roleActors] : roleActors;
}

function ends(subject: SubjectRecord): string[] {
  return 'from' in subject ? [subject.from, subject.to] : [];
}

function byId<Record extends { id: string }>(records: Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}

function present<Value>(values: Map<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`the graph names ${id}, but has no such node`);
  return value;
}
