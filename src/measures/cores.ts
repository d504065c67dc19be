import type { UndirectedGraph } from 'graphology';
import { coreNumber as coreNumberBound } from 'graphology-cores';

// Its types take an argument first that the function has bound.
const coreNumber = coreNumberBound as unknown as (graph: UndirectedGraph) => Record<string, number>;

/** For each node the largest k such that it belongs to the k-core. */
export function cores(pairs: UndirectedGraph): Map<string, number> {
  return new Map(Object.entries(coreNumber(pairs)));
}
