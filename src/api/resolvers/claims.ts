import type { Stance } from '../../generated/schema.ts';
import { figuresOf } from '../../records/figures.ts';
import type { ClaimRecord, FigureRecord } from '../../records/records.ts';
import type { Context } from '../context.ts';
import { pageOfIds, type Connection, type PageArguments } from '../pages.ts';

/** A number and the claims that give it. */
export interface ClaimedFigure {
  figure: FigureRecord;
  stance: Stance;
  claims: ClaimRecord[];
}

/** A page of claims of which all ids are at hand. */
export function claimPage(ids: string[], page: PageArguments, { claims }: Context): Promise<Connection<ClaimRecord>> {
  return pageOfIds('claims', ids, page, claims);
}

/** Every distinct figure that the claims give, by what it counts, with the claims that give it. */
export async function claimedFigures(
  ids: string[],
  { claims }: Context,
  figuresIn: (claim: ClaimRecord) => FigureRecord[] = figuresOf,
): Promise<ClaimedFigure[]> {
  const groups = new Map<string, ClaimedFigure>();
  for (const claim of await claims(ids)) {
    for (const figure of figuresIn(claim)) {
      const { kind, of, min, max, approximate, actor } = figure;
      const key = JSON.stringify([kind, of ?? '', min, max, approximate, actor ?? '', claim.stance]);
      const served = groups.get(key) ?? { figure, stance: claim.stance, claims: [] };
      groups.set(key, { ...served, claims: [...served.claims, claim] });
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
