import { BadCursor, BadInput } from '../errors.ts';
import type { RelationshipChangeRecord } from '../comparison/compare.ts';
import type { MembershipRecord } from '../lineage/members.ts';
import type { TimelineEntryRecord } from '../timeline/timeline.ts';
import type { NetworkEdgeRecord, NetworkNodeRecord } from '../network/network.ts';
import type { ActorRecord, ClaimRecord, EventRecord, RelationshipRecord } from '../records/records.ts';

/** A list that knows its page; `totalCount` is asked for only when selected. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: false; startCursor: string | null; endCursor: string | null };
  totalCount: () => number | Promise<number>;
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

const MOST = 100;

/** How many a page holds. @throws BadInput outside 1 to 100. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const size = first ?? usual;
  if (size < 1 || size > MOST)
    throw new BadInput(`"first" is a whole number from 1 to ${MOST}, not ${size}: ask for the next page with "after".`);
  return size;
}

/** How many a list holds that is not a page. @throws BadInput outside 1 to `most`. */
export function boundedCount(first: number | null | undefined, usual: number, most: number): number {
  const count = first ?? usual;
  if (count < 1 || count > most) throw new BadInput(`"first" is a whole number from 1 to ${most}, not ${count}.`);
  return count;
}

/** The id after which a page begins. A cursor names its list, so that one of another list is refused. */
export function pageStart(list: string, after: string | null | undefined): string | null {
  if (after === null || after === undefined) return null;
  const text = Buffer.from(after, 'base64url').toString('utf8');
  const prefix = `${list}:`;
  if (!text.startsWith(prefix) || cursorOf(list, text.slice(prefix.length)) !== after) throw new BadCursor();
  return text.slice(prefix.length);
}

/** A page from records of which one more than the page holds was asked for. */
export function pageOf<Node>(
  list: string,
  found: Node[],
  size: number,
  idOf: (node: Node) => string,
  totalCount: () => number | Promise<number>,
): Connection<Node> {
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(list, idOf(node)) }));
  const pageInfo = {
    hasNextPage: found.length > size,
    hasPreviousPage: false as const,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount };
}

/** A page of records that are all at hand, in the order of their ids. */
export function pageWithin<Node>(
  list: string,
  all: Node[],
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  idOf: (node: Node) => string,
): Connection<Node> {
  const size = pageSize(first);
  const start = pageStart(list, after);
  const rest = start === null ? all : all.filter((node) => idOf(node) > start);
  return pageOf(list, rest, size, idOf, () => all.length);
}

function cursorOf(list: string, id: string): string {
  return Buffer.from(`${list}:${id}`, 'utf8').toString('base64url');
}
