import type { Relationship } from '../../generated/schema.ts';
import type { Line } from './lines.ts';
import type { Selection } from './operation.ts';
import type { Table } from './rows.ts';

/** A question of `ask`: what it asks of the schema, and how its answer is told. */
export interface Question<Data = object> extends Selection {
  name: string;
  /** What it asks, in a line of the list of questions. */
  summary: string;
  /** Arguments that are given by their place, in order; `actor` of a field of an actor. */
  places: string[];
  examples: string[];
  /** Most claims of each tie that a server is asked for, which bounds what an operation costs; 100 where it is left out. */
  claimsFromServer?: number;
  /** Another field whose description tells better what is answered. */
  describedBy?: string;
  /** The answer for people. */
  lines(data: Data): Line[];
  table: Table<Data>;
  /** What the answer has no room for, in words. */
  leftOut?(data: Data): string[];
  /** What no row can tell, such as why there is none. */
  besideRows?(data: Data): string[];
}

/** How many claims of ties are not shown, where a tie has more than its page. */
export function claimsLeftOut(ties: readonly Relationship[]): string[] {
  return ties.flatMap(({ id, claims: { totalCount, nodes } }) =>
    totalCount > nodes.length
      ? [
          `${totalCount - nodes.length} of ${totalCount} claims on ${id} are not shown: ask graphql for node(id: "${id}").`,
        ]
      : [],
  );
}

/** How much of a list is not shown, and how to see the rest. */
export function pageLeftOut(what: string, page: { totalCount: number; nodes: unknown[]; pageInfo: object }): string[] {
  const { endCursor, hasNextPage } = page.pageInfo as { endCursor?: string | null; hasNextPage: boolean };
  if (!hasNextPage) return [];
  return [
    `${page.nodes.length} of ${page.totalCount} ${what} are shown: ask for more with --first, or go on with --after ${endCursor}`,
  ];
}
