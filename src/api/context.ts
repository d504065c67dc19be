import { endingWith, type Engine } from '../engine/engine.ts';
import type { FilterParameters } from '../filter/filter.ts';
import { namesOf, type Names } from '../language/names.ts';
import { actorsNamed } from '../filter/words.ts';
import type { ServedDataset } from '../served/served.ts';
import type { ActorRecord, ClaimRecord, DocumentRecord } from '../records/records.ts';
import { openLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export interface Context {
  engine: Engine;
  load: Loaders;
  /** Protocol and host for absolute addresses, where an answer leaves the server as a file. */
  base?: string;
  /** What the operation costs, once that is known. */
  cost?: number;
  /** What is known of the dataset, asked for once per request and only when needed. */
  served(): Promise<ServedDataset>;
  /** The actor with an id that the graph itself gave. */
  actor(id: string): Promise<ActorRecord>;
  /** The document with an id that the graph itself gave. */
  document(id: string): Promise<DocumentRecord>;
  /** What sentences call actors with ids that the graph itself gave, and all documents. */
  names(ids: Iterable<string>): Promise<Names>;
  /** What they call the actors and documents that a filter speaks of. */
  namesIn(filter: FilterParameters): Promise<Names>;
  /** The claims with ids that the graph itself gave, in their order. */
  claims(ids: readonly string[]): Promise<ClaimRecord[]>;
}

/** Opens the context of one request; what it reads for itself ends with the signal. */
export function openContext(whole: Engine, readServed: () => Promise<ServedDataset>, signal?: AbortSignal): Context {
  const engine = signal ? endingWith(signal, whole) : whole;
  const load = openLoaders(engine);
  let reading: Promise<ServedDataset> | undefined;
  const present = <Value>(value: Value | null | Error, id: string): Value => {
    if (value instanceof Error) throw value;
    if (value === null) throw new Error(`the graph names ${id}, but has no such node`);
    return value;
  };
  const served = () => (reading ??= readServed());
  const actor: Context['actor'] = async (id) => present(await load.actor.load(id), id);
  const names: Context['names'] = async (ids) => {
    const [actors, { documents }] = await Promise.all([Promise.all([...new Set(ids)].map(actor)), served()]);
    return namesOf(actors, documents);
  };
  return {
    engine,
    load,
    served,
    actor,
    document: async (id) => (await served()).documentOf(id),
    names,
    namesIn: (filter) => names(actorsNamed(filter)),
    claims: async (ids) => (await load.claim.loadMany(ids)).map((claim, index) => present(claim, String(ids[index]))),
  };
}
