import { withOtherDenials, type WithOtherDenials } from '../bearing/otherDenials.ts';
import { periodOf } from '../records/periods.ts';
import type { DatedClaim } from '../columns/claim.ts';
import { withSpan, type WithSpan } from '../columns/standing.ts';
import type { Engine } from '../engine/engine.ts';
import { pagesById } from '../engine/pages.ts';
import type { Queries } from '../engine/queries.ts';
import type { Period } from '../generated/schema.ts';
import { EVERYTHING } from '../filter/filter.ts';
import type { DocumentRecord, EventRecord, ParticipantRecord, RelationshipRecord } from '../records/records.ts';
import { eventOf, participantOf, relationshipOf } from '../records/standing.ts';

/** Records that are held at a time. */
const PAGE = 500;

/** A document with its place in the dataset's list. */
export type PlacedDocument = Omit<DocumentRecord, 'published'> & { published: Period; order: number };

/** A claim with the title of its document. */
export type TitledClaim = DatedClaim & { documentTitle: string };

/** Every record that a query gives, page by page, by id. */
function inPages<Row, One extends { id: string }>(
  read: (page: { after: string; limit: number }) => Promise<Row[]>,
  recordOf: (row: Row) => One,
): AsyncGenerator<One[]> {
  return pagesById(async (after) => (await read({ after: after ?? '', limit: PAGE })).map(recordOf), PAGE);
}

/** Every actor. */
export const actorPages = (engine: Engine) =>
  inPages(
    (page) => engine.read('actors', { kinds: null, ...page }),
    ({ actor }) => actor,
  );

/** Every document. */
export const documentPages = (engine: Engine) =>
  inPages(
    (page) => engine.read('export-documents', page),
    ({ document }): PlacedDocument => ({ ...document, published: periodOf(document.published, document) as Period }),
  );

/** Every event over all claims. */
export const eventPages = (engine: Engine): AsyncGenerator<(EventRecord & WithSpan)[]> =>
  inPages(
    (page) => engine.read('events', { kinds: null, actors: null, ...EVERYTHING, ...page }),
    (row) => withSpan(eventOf(row, EVERYTHING)),
  );

/** Every part in an event over all claims, by event, role and actor. */
export async function* partPages(engine: Engine): AsyncGenerator<ParticipantRecord[]> {
  for await (const events of eventPages(engine)) {
    const ids = events.map(({ id }) => id);
    yield (await engine.read('participants', { ids, ...EVERYTHING })).map(participantOf);
  }
}

/** Every relationship over all claims, those that are only denied included, with how else it is denied. */
export async function* relationshipPages(
  engine: Engine,
): AsyncGenerator<(RelationshipRecord & WithSpan & WithOtherDenials)[]> {
  const pages = inPages(
    (page) => engine.read('export-relationships', { ...EVERYTHING, ...page }),
    (row) => withSpan(relationshipOf(row, EVERYTHING)),
  );
  for await (const page of pages) yield await withOtherDenials(engine, page);
}

/** A claim that is part of the case of a relationship. */
export interface CaseClaim {
  relationship: string;
  claim: string;
  /** Whether it denies the relationship only as it denies the event, or the part of one end. */
  derived: boolean;
}

/** Every claim of every relationship, by relationship and claim. */
export async function* bearingPages(engine: Engine): AsyncGenerator<CaseClaim[]> {
  const cases = inPages(
    (page) => engine.read('export-relationships', { ...EVERYTHING, ...page }),
    ({ id, evidence }) => ({ id, evidence }),
  );
  for await (const page of cases)
    yield page.flatMap(({ id, evidence: { claims, bears, derived } }) =>
      claims.flatMap((claim, index) =>
        bears[index] ? [{ relationship: id, claim, derived: derived[index] ?? false }] : [],
      ),
    );
}

/** Every claim. */
export const claimPages = (engine: Engine): AsyncGenerator<TitledClaim[]> =>
  inPages(
    (page) => engine.read('export-claims', page),
    ({ claim, title }) => ({ ...claim, period: periodOf(claim.period, claim), documentTitle: title }),
  );

/** What a claim is about, as it names it. */
export type SubjectRecord = Queries['export-subjects']['row']['subject'];

/** A claim with what it is about, and the names of the actors in it. */
export interface ClaimWithSubject {
  claim: TitledClaim;
  /** Null for a general denial. */
  subject: SubjectRecord | null;
  named(actor: string): { id: string; name: string };
}

/** Every claim with what it speaks of. */
export async function* toldPages(engine: Engine): AsyncGenerator<ClaimWithSubject[]> {
  for await (const claims of claimPages(engine)) {
    const about = [...new Set(claims.flatMap(({ about }) => about || []))];
    const subjects = byId((await engine.read('export-subjects', { ids: about })).map(({ subject }) => subject));
    const ids = [...new Set([...claims.flatMap(actorsIn), ...[...subjects.values()].flatMap(ends)])];
    const actors = byId((await engine.read('actors-by-id', { ids })).map(({ actor }) => actor));
    const named: ClaimWithSubject['named'] = (id) => ({ id, name: present(actors, id).name });
    yield claims.map((claim) => ({ claim, subject: claim.about ? present(subjects, claim.about) : null, named }));
  }
}

function actorsIn({ speaker, roleActors }: TitledClaim): string[] {
  return speaker ? [speaker, ...roleActors] : roleActors;
}

function ends(subject: SubjectRecord): string[] {
  return 'from' in subject ? [subject.from, subject.to] : [];
}

function byId<One extends { id: string }>(records: One[]): Map<string, One> {
  return new Map(records.map((record) => [record.id, record]));
}

function present<Value>(values: Map<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`the graph names ${id}, but has no such node`);
  return value;
}
