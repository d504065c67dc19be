import type { UndirectedGraph } from 'graphology';
import { verticesOf, type Vertex } from './vertices.ts';

interface Notes {
  /** Steps from the node that the search starts at; -1 until it is reached. */
  distance: number;
  /** How many shortest paths lead here. */
  paths: number;
  /** Shares of shortest paths to other nodes that lead through here. */
  passing: number;
  total: number;
}

/**
 * For each node the share of the shortest paths between other nodes that lead through it, from 0 to 1; pairs without a
 * path count as none. By Brandes' algorithm (2001). That of graphology-metrics loses the neighbours of the last node
 * where there are 128 or 32,768 edges, and counts paths in 32 bits.
 */
export function betweenness(pairs: UndirectedGraph): Map<string, number> {
  const vertices = verticesOf<Notes>(pairs, () => ({ distance: -1, paths: 0, passing: 0, total: 0 }));
  for (const start of vertices) {
    for (const vertex of vertices) {
      vertex.distance = -1;
      vertex.paths = vertex.passing = 0;
    }
    passBack(reachedFrom(start));
  }
  // Every pair was counted from both of its ends.
  const ordered = (vertices.length - 1) * (vertices.length - 2);
  return new Map(vertices.map(({ id, total }) => [id, ordered > 0 ? total / ordered : 0]));
}

/** Counts the shortest paths from a node; gives those that it reaches, the nearest first. */
function reachedFrom(start: Vertex<Notes>): Vertex<Notes>[] {
  start.distance = 0;
  start.paths = 1;
  const reached = [start];
  for (const { distance, paths, next } of reached) {
    for (const other of next) {
      if (other.distance < 0) {
        other.distance = distance + 1;
        reached.push(other);
      }
      if (other.distance > distance) other.paths += paths;
    }
  }
  return reached;
}

/** Passes what leads through each node on to those before it, from the farthest back to where the search started. */
function passBack(reached: Vertex<Notes>[]): void {
  for (const vertex of reached.reverse()) {
    const { distance, paths, passing, next } = vertex;
    if (distance === 0) return;
    for (const other of next) {
      if (other.distance < distance) other.passing += (other.paths / paths) * (1 + passing);
    }
    vertex.total += passing;
  }
}
