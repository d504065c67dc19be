import type { Figure, Stance } from '../../generated/schema.ts';
import { figuresOf } from '../../records/figures.ts';
import type { ClaimRecord } from '../../records/records.ts';
import type { Context } from '../context.ts';
import { pageWithin, type Connection } from '../pages.ts';

/** A number and the claims that give it. */
export interface ClaimedFigure {
  figure: Figure;
  stance: Stance;
  claims: ClaimRecord[];
}

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

/** Every distinct figure that the claims give, by what it counts, with the claims that give it. */
export async function claimedFigures(ids: string[], { claims }: Context): Promise<ClaimedFigure[]> {
  const groups = new Map<string, ClaimedFigure>();
  for (const claim of await claims(ids)) {
    for (const figure of figuresOf(claim)) {
      const { kind, of, min, max, approximate } = figure;
      const key = JSON.stringify([kind, of ?? '', min, max ?? null, approximate, claim.stance]);
      const known = groups.get(key) ?? { figure, stance: claim.stance, claims: [] };
      groups.set(key, { ...known, claims: [...known.claims, claim] });
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
