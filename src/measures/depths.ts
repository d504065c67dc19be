import type { UndirectedGraph } from 'graphology';
import { verticesOf, type Vertex } from './vertices.ts';

/** A node as a depth-first search came to it. */
export interface Depth {
  id: string;
  /** Null where the search started. */
  parent: Depth | null;
  /** How many nodes were found before it. */
  found: number;
  /** The earliest found of those that it, or any node below it, is joined to by an edge that the search did not take. */
  low: number;
}

interface Notes {
  depth: Depth | null;
  /** How many of those next to it the search has looked at. */
  seen: number;
}

/**
 * Every node with its depth in a search of the whole graph, parents before children (Tarjan, 1972). The way back is kept
 * in a list: a chain of thousands would exhaust the stack.
 */
export function depths(pairs: UndirectedGraph): Depth[] {
  const all: Depth[] = [];
  for (const start of verticesOf<Notes>(pairs, () => ({ depth: null, seen: 0 }))) {
    if (!start.depth) searchFrom(start, all);
  }
  return all;
}

function searchFrom(start: Vertex<Notes>, all: Depth[]): void {
  const way: { vertex: Vertex<Notes>; depth: Depth }[] = [];
  const enter = (vertex: Vertex<Notes>, parent: Depth | null) => {
    const depth = { id: vertex.id, parent, found: all.length, low: all.length };
    vertex.depth = depth;
    all.push(depth);
    way.push({ vertex, depth });
  };
  enter(start, null);
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const { vertex, depth } = last;
    const other = vertex.next[vertex.seen++];
    if (!other) {
      way.pop();
      if (depth.parent) depth.parent.low = Math.min(depth.parent.low, depth.low);
    } else if (!other.depth) enter(other, depth);
    else if (other.depth !== depth.parent) depth.low = Math.min(depth.low, other.depth.found);
  }
}
