import type { ClaimRecord } from '../../graph/records.ts';
import type { Context } from '../context.ts';
import { pageWithin, type Connection } from '../pages.ts';

/** A page of claims of which all ids are at hand; only those of the page are read. */
export async function claimPage(
  ids: string[],
  page: { first?: number | null | undefined; after?: string | null | undefined },
  { claims }: Context,
): Promise<Connection<ClaimRecord>> {
  const { nodes, pageInfo, edges, totalCount } = pageWithin('claims', ids, page, String);
  const records = await claims(nodes);
  return {
    pageInfo,
    totalCount,
    nodes: records,
    edges: edges.map(({ cursor }, index) => ({ cursor, node: records[index] as ClaimRecord })),
  };
}
