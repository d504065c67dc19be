import type { UndirectedGraph } from 'graphology';
import { verticesOf, type Vertex } from './vertices.ts';

interface Notes {
  /** Its neighbours with more neighbours than it has, or as many and a later place. */
  above: Set<Vertex<Notes>>;
}

/** Calls back once with the ids of every three nodes that are joined to each other. */
export function forEachTriangle(pairs: UndirectedGraph, found: (a: string, b: string, c: string) => void): void {
  const ranked = verticesOf<Notes>(pairs, () => ({ above: new Set() })).sort((a, b) => a.next.length - b.next.length);
  const ranks = new Map(ranked.map((vertex, rank) => [vertex, rank]));
  const rankOf = (vertex: Vertex<Notes>) => ranks.get(vertex) ?? 0;
  for (const vertex of ranked) vertex.above = new Set(vertex.next.filter((other) => rankOf(other) > rankOf(vertex)));
  for (const a of ranked) {
    for (const b of a.above) {
      for (const c of b.above) if (a.above.has(c)) found(a.id, b.id, c.id);
    }
  }
}
