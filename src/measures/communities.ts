import { MultiUndirectedGraph, type UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { largestFirst } from './groups.ts';
import { groupedBy } from '../groups.ts';

// The package is CommonJS and is its function; its types say that it has the function as its default.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 1977;

/**
 * Numbers of edges at which the package takes an index that is too small by one (256 and 65,536 ends in as many places)
 * and loses the neighbours of the last node.
 */
const ILL_INDEXED = [2 ** 7, 2 ** 15];

/** Communities by the Louvain method, the largest first, and their modularity: null without any pair. */
export function communities(pairs: UndirectedGraph): { communities: string[][]; modularity: number | null } {
  const graph = ILL_INDEXED.includes(pairs.size) ? doubled(pairs) : pairs;
  const random = xoroshiro128plus(SEED);
  const found = louvain.detailed(graph, { getEdgeWeight: null, rng: () => uniformFloat64(random) });
  const groups = groupedBy(Object.keys(found.communities), (id) => found.communities[id]);
  return {
    communities: largestFirst(groups.values()),
    modularity: pairs.size > 0 ? found.modularity : null,
  };
}

/** The same graph with every edge twice: modularity is a matter of shares, and stays what it is. */
function doubled(pairs: UndirectedGraph): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  for (const node of pairs.nodes()) graph.addNode(node);
  pairs.forEachEdge((_edge, _attributes, source, target) => {
    graph.addEdge(source, target);
    graph.addEdge(source, target);
  });
  return graph;
}
