import type { UndirectedGraph } from 'graphology';
import { forEachTriangle } from './triangles.ts';

/** For each node the pairs of its neighbours that are in different communities and are not joined to each other. */
export function brokerage(pairs: UndirectedGraph, communityOf: ReadonlyMap<string, number>): Map<string, number> {
  const brokered = new Map(pairs.nodes().map((node) => [node, apart(pairs.neighbors(node), communityOf)]));
  // A triangle joins two neighbours of each of its corners.
  const joined = (corner: string, a: string, b: string) => {
    if (communityOf.get(a) !== communityOf.get(b)) brokered.set(corner, (brokered.get(corner) ?? 0) - 1);
  };
  forEachTriangle(pairs, (a, b, c) => {
    joined(a, b, c);
    joined(b, a, c);
    joined(c, a, b);
  });
  return brokered;
}

/** How many pairs of nodes are in different communities. */
function apart(nodes: readonly string[], communityOf: ReadonlyMap<string, number>): number {
  const sizes = new Map<number | undefined, number>();
  let pairs = 0;
  nodes.forEach((node, before) => {
    const community = communityOf.get(node);
    const alike = sizes.get(community) ?? 0;
    pairs += before - alike;
    sizes.set(community, alike + 1);
  });
  return pairs;
}
