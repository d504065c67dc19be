import { withOtherDenials, type WithOtherDenials } from '../bearing/otherDenials.ts';
import type { Engine } from '../engine/engine.ts';
import { pagesById } from '../engine/pages.ts';
import type { Queries } from '../engine/queries.ts';
import { BadInput } from '../errors.ts';
import type { ActorKind, RelationType } from '../generated/schema.ts';
import type { FilterParameters } from '../filter/filter.ts';
import { grow, sideAt } from '../paths/pathSearch.ts';
import type { ActorRecord, RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';

/** What is asked of a network. */
export interface NetworkQuestion {
  /** Ids of the actors around which it lies; null for all. */
  actors: string[] | null;
  hops: number;
  types: RelationType[];
  /** Null for all. */
  kinds: ActorKind[] | null;
  filter: FilterParameters;
}

/** A network whose actors are settled; what else it holds is read when it is asked for. */
export interface NetworkRecord {
  question: NetworkQuestion;
  /** The question as a query string, without its question mark. */
  query: string;
  /** Ids of its actors, sorted; null where every actor with a tie that passes is in it. */
  within: string[] | null;
}

/** A tie with its ends alone. */
export type Link = Queries['network-links']['row'];

/** An actor in a network. */
export interface NetworkNodeRecord {
  actor: ActorRecord;
  network: NetworkRecord;
}

/** A tie in a network. */
export type NetworkEdgeRecord = RelationshipRecord;

const MOST_AROUND = 2_000;
const MOST_LINKS = 100_000;
/** Records that are held at a time while a network is streamed. */
const PAGE = 1_000;

/**
 * Settles which actors a network holds.
 *
 * @throws BadInput where more than 2000 lie around those that were named.
 */
export async function openNetwork(engine: Engine, question: NetworkQuestion, query: string): Promise<NetworkRecord> {
  return { question, query, within: question.actors && (await around(engine, question, question.actors)) };
}

async function around(engine: Engine, { types, kinds, filter, hops }: NetworkQuestion, actors: string[]) {
  const side = sideAt(actors, async (ids) => {
    const steps = await engine.read('neighbours', { ids, types, ...filter });
    return kinds ? steps.filter(({ kind }) => kinds.includes(kind)) : steps;
  });
  for (let hop = 0; hop < hops; hop++) {
    await grow(side);
    if (side.reached.size > MOST_AROUND)
      throw new BadInput(
        `More than ${MOST_AROUND} actors lie within ${hop + 1} hops: ask for fewer hops or types, or leave "actors" out.`,
      );
  }
  return [...side.reached].sort();
}

/** What the queries of a network take. */
function asked({ question: { types, kinds, filter }, within }: NetworkRecord) {
  return { types, kinds, within, ...filter };
}

/** A page of the nodes, by id. */
export async function nodePage(
  engine: Engine,
  network: NetworkRecord,
  after: string | null,
  limit: number,
): Promise<NetworkNodeRecord[]> {
  const actors = await actorPage(engine, network, after, limit);
  return actors.map((actor) => ({ actor, network }));
}

async function actorPage(engine: Engine, network: NetworkRecord, after: string | null, limit: number) {
  const { within } = network;
  const ids = within?.filter((id) => after === null || id > after).slice(0, limit);
  const rows = ids
    ? await engine.read('actors-by-id', { ids })
    : await engine.read('network-nodes', { ...asked(network), after, limit });
  return rows.map(({ actor }) => actor).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A page of the edges, by id. */
export async function edgePage(
  engine: Engine,
  network: NetworkRecord,
  after: string | null,
  limit: number,
): Promise<NetworkEdgeRecord[]> {
  const rows = await engine.read('network-edges', { ...asked(network), after, limit });
  return rows.map((row) => relationshipOf(row, network.question.filter));
}

/** Every node, page by page. */
export async function* nodesOf(engine: Engine, network: NetworkRecord): AsyncGenerator<ActorRecord> {
  for await (const page of pagesById((after) => actorPage(engine, network, after, PAGE), PAGE)) yield* page;
}

/** Every edge, page by page, with how else it is denied. */
export async function* edgesOf(
  engine: Engine,
  network: NetworkRecord,
): AsyncGenerator<NetworkEdgeRecord & WithOtherDenials> {
  for await (const page of pagesById((after) => edgePage(engine, network, after, PAGE), PAGE))
    yield* await withOtherDenials(engine, page);
}

/**
 * Every tie of a network with its ends alone.
 *
 * @throws BadInput where there are more than 100,000.
 */
export function linksOf(engine: Engine, network: NetworkRecord): Promise<Link[]> {
  const known = linksRead.get(network) ?? readLinks(engine, network);
  linksRead.set(network, known);
  return known;
}

// Counts, pages and measures of one network all ask for them.
const linksRead = new WeakMap<NetworkRecord, Promise<Link[]>>();

async function readLinks(engine: Engine, network: NetworkRecord): Promise<Link[]> {
  const links = await engine.read('network-links', { ...asked(network), limit: MOST_LINKS + 1 });
  if (links.length > MOST_LINKS)
    throw new BadInput(`The network has more than ${MOST_LINKS} ties: filter more, or compute over its file.`);
  return links;
}

/** How many nodes a network has. */
export async function nodeCount(engine: Engine, network: NetworkRecord): Promise<number> {
  if (network.within) return network.within.length;
  const [row] = await engine.read('network-nodes-count', asked(network));
  return row?.total ?? 0;
}
