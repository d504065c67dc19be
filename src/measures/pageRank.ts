import type { DirectedGraph } from 'graphology';
import { verticesOf } from './vertices.ts';

const DAMPING = 0.85;
/** What is left of the first guess after so many rounds is 0.85^200, less than 1e-14. */
const ROUNDS = 200;

/**
 * PageRank of each node, which sum to 1 (Page and others, 1999). A node that points nowhere passes its rank on to all
 * alike, as in networkx. That of graphology-metrics loses an arc where there are 256 or 65,536, and stops at an error of
 * a millionth for each node.
 */
export function pageRank(arcs: DirectedGraph): Map<string, number> {
  const vertices = verticesOf(arcs, () => ({ rank: 1 / arcs.order, received: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    let stuck = 0;
    for (const { rank, next } of vertices) {
      if (next.length === 0) stuck += rank;
      for (const other of next) other.received += rank / next.length;
    }
    for (const vertex of vertices) {
      vertex.rank = (1 - DAMPING + DAMPING * stuck) / vertices.length + DAMPING * vertex.received;
      vertex.received = 0;
    }
  }
  return new Map(vertices.map(({ id, rank }) => [id, rank]));
}
