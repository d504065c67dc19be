import type { Engine } from '../engine/engine.ts';
import type { Queries } from '../engine/queries.ts';
import { BadCursor, BadInput } from '../errors.ts';
import type { RelationshipChangeRecord } from '../comparison/compare.ts';
import type { MembershipRecord } from '../lineage/members.ts';
import type { TimelineEntryRecord } from '../timeline/timeline.ts';
import type { NetworkEdgeRecord, NetworkNodeRecord } from '../network/network.ts';
import type { LeftOut } from '../generated/schema.ts';
import { leftOutOf } from './leftOut.ts';
import type { ActorRecord, ClaimRecord, EventRecord, RelationshipRecord } from '../records/records.ts';

/** A list that knows its page; `totalCount` and `leftOut` are asked for only when selected. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: false; startCursor: string | null; endCursor: string | null };
  totalCount: () => number | Promise<number>;
  /** What its filter leaves out, where it has one. */
  leftOut?: () => Promise<LeftOut>;
}

export type ActorConnectionRecord = Connection<ActorRecord>;
export type RelationshipConnectionRecord = Connection<RelationshipRecord>;
export type ClaimConnectionRecord = Connection<ClaimRecord>;
export type EventConnectionRecord = Connection<EventRecord>;
export type TimelineConnectionRecord = Connection<TimelineEntryRecord>;
export type MembershipConnectionRecord = Connection<MembershipRecord>;
export type NetworkNodeConnectionRecord = Connection<NetworkNodeRecord>;
export type NetworkEdgeConnectionRecord = Connection<NetworkEdgeRecord>;
export type RelationshipChangeConnectionRecord = Connection<RelationshipChangeRecord>;

/** Which page of a list is asked for. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** How many a page holds where nothing is said, and at most. */
export interface PageSize {
  usual: number;
  most: number;
}

const PAGE_SIZE: PageSize = { usual: 20, most: 100 };

/** A list that is read from where its page begins, in the order of its ids. */
export interface PagedList<Node> {
  /** Its name in cursors. */
  list: string;
  read: (after: string | null, limit: number) => Promise<Node[]>;
  count: () => number | Promise<number>;
  idOf: (node: Node) => string;
  size?: PageSize;
}

/** A page of a list. @throws BadInput for a size out of its bounds, BadCursor for a cursor of another list. */
export async function pageFrom<Node>(
  { first, after }: PageArguments,
  { list, read, count, idOf, size }: PagedList<Node>,
): Promise<Connection<Node>> {
  const [length, start] = [pageLength(first, size), pageStart(list, after)];
  // One more than the page holds tells whether there is another.
  return pageOf(list, await read(start, length + 1), length, idOf, count);
}

/** A list with a query of its name, beside which another counts what it lists. */
type CountedList = 'actors' | 'relationships' | 'events' | 'mediations';

/** A page of the list that the query of its name gives and the query beside it, `-count`, counts. */
export function pageOfQuery<List extends CountedList, Node extends { id: string }>(
  list: List,
  parameters: Queries[`${List}-count`]['parameters'],
  page: PageArguments,
  { engine }: { engine: Engine },
  nodeOf: (row: Queries[List]['row']) => Node,
): Promise<Connection<Node>> {
  return pageFrom(page, {
    list,
    read: async (after, limit) => {
      const asked = { ...parameters, after, limit } as Queries[List]['parameters'];
      return (await engine.read(list, asked)).map(nodeOf);
    },
    count: async () => (await engine.read(`${list}-count`, parameters))[0]?.total ?? 0,
    idOf: ({ id }) => id,
  });
}

/** A list with a query beside it, `-left-out`, that counts what its filter leaves out. */
type FilteredList = Exclude<CountedList, 'actors'>;

/** As `pageOfQuery`, with what the filter leaves out. */
export async function pageOfFiltered<List extends FilteredList, Node extends { id: string }>(
  list: List,
  parameters: Queries[`${List}-left-out`]['parameters'],
  page: PageArguments,
  context: { engine: Engine },
  nodeOf: (row: Queries[List]['row']) => Node,
): Promise<Connection<Node>> {
  const found = await pageOfQuery(list, parameters, page, context, nodeOf);
  const leftOut = async () => {
    const [[counts], listed] = await Promise.all([
      context.engine.read(`${list}-left-out`, parameters),
      found.totalCount(),
    ]);
    return leftOutOf(counts, listed);
  };
  return { ...found, leftOut };
}

/** A page of records that are all at hand, in the order of their ids. */
export function pageWithin<Node>(
  list: string,
  all: Node[],
  { first, after }: PageArguments,
  idOf: (node: Node) => string,
): Connection<Node> {
  const [length, start] = [pageLength(first), pageStart(list, after)];
  const rest = start === null ? all : all.filter((node) => idOf(node) > start);
  return pageOf(list, rest, length, idOf, () => all.length);
}

/** A page of records of which all ids are at hand; only those of the page are read. */
export async function pageOfIds<Node>(
  list: string,
  ids: string[],
  page: PageArguments,
  read: (ids: string[]) => Promise<Node[]>,
): Promise<Connection<Node>> {
  const { nodes: shown, edges, ...rest } = pageWithin(list, ids, page, String);
  const nodes = await read(shown);
  return { ...rest, nodes, edges: edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as Node })) };
}

/** How many a page holds. @throws BadInput for less than one or more than it may. */
export function pageLength(first: number | null | undefined, { usual, most } = PAGE_SIZE): number {
  const length = first ?? usual;
  if (length < 1 || length > most)
    throw new BadInput(
      `"first" is a whole number from 1 to ${most}, not ${length}: ask for the next page with "after".`,
    );
  return length;
}

/** How many a list holds that is not a page. @throws BadInput outside 1 to `most`. */
export function boundedCount(first: number | null | undefined, usual: number, most: number): number {
  const count = first ?? usual;
  if (count < 1 || count > most) throw new BadInput(`"first" is a whole number from 1 to ${most}, not ${count}.`);
  return count;
}

// The id after which a page begins. A cursor names its list, so that one of another list is refused.
function pageStart(list: string, after: string | null | undefined): string | null {
  if (after === null || after === undefined) return null;
  const text = Buffer.from(after, 'base64url').toString('utf8');
  const prefix = `${list}:`;
  if (!text.startsWith(prefix) || cursorOf(list, text.slice(prefix.length)) !== after) throw new BadCursor();
  return text.slice(prefix.length);
}

// A page from records that go on after it where the list does.
function pageOf<Node>(
  list: string,
  found: Node[],
  length: number,
  idOf: (node: Node) => string,
  totalCount: () => number | Promise<number>,
): Connection<Node> {
  const nodes = found.slice(0, length);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(list, idOf(node)) }));
  const pageInfo = {
    hasNextPage: found.length > length,
    hasPreviousPage: false as const,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount };
}

function cursorOf(list: string, id: string): string {
  return Buffer.from(`${list}:${id}`, 'utf8').toString('base64url');
}
