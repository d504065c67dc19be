import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import type { RelationFamily } from '../generated/schema.ts';
import type { Link } from '../network/network.ts';
import { relationTypeOf } from '../schema/catalogue.ts';

/** A network as the graphs that its measures look at; each has all its nodes. */
export interface Graphs {
  /** Every tie, by its id and with its family: undirected where it is symmetric. */
  ties: MultiGraph<object, { family: RelationFamily }>;
  /** Two actors are joined if any tie joins them. */
  pairs: UndirectedGraph;
  /** An actor points to another if a tie does; a symmetric one points both ways. */
  arcs: DirectedGraph;
}

/** The graphs of a network. They are built in the order of ids, so that no measure depends on the order of the rows. */
export function graphsOf(nodes: readonly string[], links: readonly Link[]): Graphs {
  const graphs: Graphs = { ties: new MultiGraph(), pairs: new UndirectedGraph(), arcs: new DirectedGraph() };
  const { ties, pairs, arcs } = graphs;
  for (const node of [...nodes].sort()) for (const graph of [ties, pairs, arcs]) graph.addNode(node);
  for (const { id, type, source, target } of [...links].sort(byId)) {
    const { family, symmetric } = relationTypeOf(type);
    if (symmetric) ties.addUndirectedEdgeWithKey(id, source, target, { family });
    else ties.addDirectedEdgeWithKey(id, source, target, { family });
    pairs.mergeEdge(source, target);
    arcs.mergeEdge(source, target);
    if (symmetric) arcs.mergeEdge(target, source);
  }
  return graphs;
}

function byId(a: Link, b: Link): number {
  return a.id < b.id ? -1 : 1;
}
