import type { Depth } from './depths.ts';

/** Ids of the nodes whose removal parts what was connected, in order. */
export function articulationPoints(depths: readonly Depth[]): string[] {
  const parting = new Set<string>();
  const below = new Map<Depth, number>();
  for (const { parent, low } of depths) {
    if (!parent) continue;
    below.set(parent, (below.get(parent) ?? 0) + 1);
    if (parent.parent && low >= parent.found) parting.add(parent.id);
  }
  // Where a search starts, nothing leads past it: it parts whatever was found below it in several goes.
  for (const [depth, branches] of below) if (!depth.parent && branches > 1) parting.add(depth.id);
  return [...parting].sort();
}
