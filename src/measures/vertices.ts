import type { DirectedGraph, UndirectedGraph } from 'graphology';

/** A node with those that it leads to, and with what a measure notes at it. */
export type Vertex<Notes> = Notes & { id: string; next: Vertex<Notes>[] };

/** The nodes of a graph, in its order, linked to each other: a walk over them looks nothing up. */
export function verticesOf<Notes extends object>(
  graph: UndirectedGraph | DirectedGraph,
  notes: () => Notes,
): Vertex<Notes>[] {
  const vertices = new Map<string, Vertex<Notes>>();
  for (const id of graph.nodes()) vertices.set(id, { id, next: [], ...notes() });
  for (const [id, vertex] of vertices) {
    vertex.next = graph.outboundNeighbors(id).flatMap((other) => vertices.get(other) ?? []);
  }
  return [...vertices.values()];
}
