import type { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { largestFirst } from './groups.ts';

/** Sets of actors between whom there is a way, the largest first. */
export function components(pairs: UndirectedGraph): string[][] {
  return largestFirst(connectedComponents(pairs));
}
