import type { Bridge } from '../generated/schema.ts';
import type { Depth } from './depths.ts';
import type { Graphs } from './graphs.ts';

/** Pairs whose joining is the only way between its two sides, by ids, each with the ties that join it. */
export function bridges(depths: readonly Depth[], ties: Graphs['ties']): Bridge[] {
  return depths
    .flatMap(({ id, parent, low }) => (parent && low > parent.found ? [[id, parent.id].sort()] : []))
    .map(([source = '', target = '']) => ({ source, target, relationships: between(ties, source, target) }))
    .sort((a, b) => (a.source === b.source ? order(a.target, b.target) : order(a.source, b.source)));
}

function between(ties: Graphs['ties'], one: string, other: string): string[] {
  return ties.filterEdges(one, (_tie, _attributes, source, target) => source === other || target === other).sort();
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
