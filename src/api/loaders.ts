import type { AnswerRow, Engine } from '../engine/engine.ts';
import type { EventKind, RelationType, Stance } from '../generated/schema.ts';
import { comparisonKey, differencesOf, type ComparisonRecord } from '../comparison/compare.ts';
import type { FilterParameters } from '../filter/filter.ts';
import { membershipOf } from '../lineage/members.ts';
import type { ActorRecord, ClaimRecord } from '../records/records.ts';
import { eventOf, participantOf, relationshipOf } from '../records/standing.ts';
import { askedLoader, byParent, loader } from './batches.ts';

type Filtered = { filter: FilterParameters };

/** The loaders of one request: each nested field costs one query, however many parents it has. */
export function openLoaders(engine: Engine) {
  const read = (query: string, ids: readonly string[], parameters: object = {}) =>
    engine.read(query, { ids: [...ids], ...parameters });
  const record = <Value extends { id: string }>(query: string, column: string) =>
    loader<string, Value>(async (ids) => {
      const rows = await read(query, ids);
      return new Map(rows.map((row) => [(row[column] as Value).id, row[column] as Value]));
    }, String);
  const standing = <Value>(query: string, valueOf: (row: AnswerRow, filter: FilterParameters) => Value) =>
    askedLoader<Filtered, Value>(
      async (ids, { filter }) =>
        new Map((await read(query, ids, filter)).map((row) => [row['id'] as string, valueOf(row, filter)])),
    );

  return {
    actor: record<ActorRecord>('actors-by-id', 'actor'),
    claim: record<ClaimRecord>('claims-by-id', 'claim'),
    relationship: standing('relationships-by-id', relationshipOf),
    event: standing('events-by-id', eventOf),
    actorRelationships: askedLoader(async (ids, { filter, types }: Filtered & { types: RelationType[] }) =>
      byParent(
        await read('actor-relationships', ids, { types, ...filter }),
        ({ actor }) => actor as string,
        (row) => relationshipOf(row, filter),
      ),
    ),
    actorEvents: askedLoader(async (ids, { filter, kinds }: Filtered & { kinds: EventKind[] | null }) =>
      byParent(
        await read('actor-events', ids, { kinds, ...filter }),
        ({ actor }) => actor as string,
        (row) => eventOf(row, filter),
      ),
    ),
    actorDocuments: askedLoader(async (ids) =>
      byParent(
        await read('actor-documents', ids),
        ({ actor }) => actor as string,
        ({ document }) => document as string,
      ),
    ),
    documentClaims: askedLoader(async (ids, { stance }: { stance: Stance | null }) =>
      byParent(
        await read('document-claims', ids, { stance }),
        ({ document }) => document as string,
        ({ claim }) => claim as string,
      ),
    ),
    documentOnlyHere: askedLoader(async (ids, { after }: { after: string | null }) =>
      byParent(
        await read('document-only-here', ids, { after }),
        ({ document }) => document as string,
        ({ relationship }) => relationship as string,
      ),
    ),
    differences: loader((asked: readonly ComparisonRecord[]) => differencesOf(engine, asked), comparisonKey),
    eventRelationships: askedLoader(async (ids, { filter }: Filtered) =>
      byParent(
        await read('event-relationships', ids, filter),
        ({ parent }) => parent as string,
        (row) => relationshipOf(row, filter),
      ),
    ),
    participants: askedLoader(async (ids, { filter }: Filtered) =>
      byParent(await read('participants', ids, filter), ({ event }) => event as string, participantOf),
    ),
    members: askedLoader(async (ids, { filter, types }: Filtered & { types: RelationType[] }) =>
      byParent(
        await read('members', ids, { types, ...filter }),
        ({ actor }) => actor as string,
        (row) => membershipOf(row, filter),
      ),
    ),
    spokenTies: askedLoader(async (ids, { filter }: Filtered) =>
      byParent(
        await read('timeline-spoken-ties', ids, filter),
        ({ actor }) => actor as string,
        (row) => ({ tie: relationshipOf(row, filter), claims: row['spoken'] as string[] }),
      ),
    ),
    spokenEvents: askedLoader(async (ids, { filter }: Filtered) =>
      byParent(
        await read('timeline-spoken-events', ids, filter),
        ({ actor }) => actor as string,
        (row) => ({ event: eventOf(row, filter), claims: row['spoken'] as string[] }),
      ),
    ),
  };
}

export type Loaders = ReturnType<typeof openLoaders>;
