import { otherDenialsOf, propositionOf } from '../bearing/bearing.ts';
import type { Engine } from '../engine/engine.ts';
import type { EventKind, RelationType, Stance } from '../generated/schema.ts';
import { comparisonKey, differencesOf, type ComparisonRecord } from '../comparison/compare.ts';
import type { FilterParameters } from '../filter/filter.ts';
import { membershipOf } from '../lineage/members.ts';
import { eventOf, participantOf, relationshipOf } from '../records/standing.ts';
import { askedLoader, byParent, loader } from './batches.ts';

type ThroughFilter = { filter: FilterParameters };

/** The loaders of one request: each nested field costs one query, however many parents it has. */
export function openLoaders(engine: Engine) {
  return {
    actor: loader(
      async (ids: readonly string[]) => byId((await engine.read('actors-by-id', { ids })).map(({ actor }) => actor)),
      String,
    ),
    claim: loader(
      async (ids: readonly string[]) => byId((await engine.read('claims-by-id', { ids })).map(({ claim }) => claim)),
      String,
    ),
    relationship: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byId((await engine.read('relationships-by-id', { ids, ...filter })).map((row) => relationshipOf(row, filter))),
    ),
    otherDenials: askedLoader(async (keys, { filter }: ThroughFilter) =>
      otherDenialsOf(engine, keys.map(propositionOf), filter),
    ),
    event: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byId((await engine.read('events-by-id', { ids, ...filter })).map((row) => eventOf(row, filter))),
    ),
    actorRelationships: askedLoader(async (ids, { filter, types }: ThroughFilter & { types: RelationType[] }) =>
      byParent(
        await engine.read('actor-relationships', { ids, types, ...filter }),
        ({ actor }) => actor,
        (row) => relationshipOf(row, filter),
      ),
    ),
    actorRelationshipsLeftOut: askedLoader(async (ids, { filter, types }: ThroughFilter & { types: RelationType[] }) =>
      byParent(
        await engine.read('actor-relationships-left-out', { ids, types, ...filter }),
        ({ actor }) => actor,
        (row) => row,
      ),
    ),
    actorEventsLeftOut: askedLoader(async (ids, { filter, kinds }: ThroughFilter & { kinds: EventKind[] | null }) =>
      byParent(
        await engine.read('actor-events-left-out', { ids, kinds, ...filter }),
        ({ actor }) => actor,
        (row) => row,
      ),
    ),
    actorEvents: askedLoader(async (ids, { filter, kinds }: ThroughFilter & { kinds: EventKind[] | null }) =>
      byParent(
        await engine.read('actor-events', { ids, kinds, ...filter }),
        ({ actor }) => actor,
        (row) => eventOf(row, filter),
      ),
    ),
    actorDocuments: askedLoader(async (ids) =>
      byParent(
        await engine.read('actor-documents', { ids }),
        ({ actor }) => actor,
        ({ document }) => document,
      ),
    ),
    documentClaims: askedLoader(async (ids, { stance }: { stance: Stance | null }) =>
      byParent(
        await engine.read('document-claims', { ids, stance }),
        ({ document }) => document,
        ({ claim }) => claim,
      ),
    ),
    documentOnlyHere: askedLoader(async (ids, { after }: { after: string | null }) =>
      byParent(
        await engine.read('document-only-here', { ids, after }),
        ({ document }) => document,
        ({ relationship }) => relationship,
      ),
    ),
    differences: loader((asked: readonly ComparisonRecord[]) => differencesOf(engine, asked), comparisonKey),
    eventRelationships: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byParent(
        await engine.read('event-relationships', { ids, ...filter }),
        ({ parent }) => parent,
        (row) => relationshipOf(row, filter),
      ),
    ),
    participants: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byParent(await engine.read('participants', { ids, ...filter }), ({ event }) => event, participantOf),
    ),
    members: askedLoader(async (ids, { filter, types }: ThroughFilter & { types: RelationType[] }) =>
      byParent(
        await engine.read('members', { ids, types, ...filter }),
        ({ actor }) => actor,
        (row) => membershipOf(row, filter),
      ),
    ),
    spokenTies: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byParent(
        await engine.read('timeline-spoken-ties', { ids, ...filter }),
        ({ actor }) => actor,
        (row) => ({ tie: relationshipOf(row, filter), claims: row.spoken }),
      ),
    ),
    spokenEvents: askedLoader(async (ids, { filter }: ThroughFilter) =>
      byParent(
        await engine.read('timeline-spoken-events', { ids, ...filter }),
        ({ actor }) => actor,
        (row) => ({ event: eventOf(row, filter), claims: row.spoken }),
      ),
    ),
  };
}

function byId<One extends { id: string }>(records: One[]): Map<string, One> {
  return new Map(records.map((record) => [record.id, record]));
}

export type Loaders = ReturnType<typeof openLoaders>;
