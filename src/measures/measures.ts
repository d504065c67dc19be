import { density } from 'graphology-metrics/graph/density.js';
import type { NetworkMeasures, NodeMeasures } from '../generated/schema.ts';
import type { Link } from '../network/network.ts';
import { articulationPoints } from './articulationPoints.ts';
import { balance } from './balance.ts';
import { betweenness } from './betweenness.ts';
import { bridges } from './bridges.ts';
import { brokerage } from './brokerage.ts';
import { communities } from './communities.ts';
import { components } from './components.ts';
import { cores } from './cores.ts';
import { degrees } from './degrees.ts';
import { depths } from './depths.ts';
import { graphsOf, type Graphs } from './graphs.ts';
import { placesIn } from './groups.ts';
import { pageRank } from './pageRank.ts';

/** Measures of a network: of the whole, and of each node by its id. */
export interface Measurements {
  whole: NetworkMeasures;
  nodes: Map<string, NodeMeasures>;
}

const MOST_LISTED = 1_000;

/** Measures a network by the ids of its nodes and by its ties, in whatever order they come. */
export function measure(nodes: readonly string[], links: readonly Link[]): Measurements {
  const graphs = graphsOf(nodes, links);
  const { ties, pairs } = graphs;
  const parts = components(pairs);
  const found = communities(pairs);
  const deep = depths(pairs);
  const parting = articulationPoints(deep);
  return {
    whole: {
      density: density(pairs),
      components: parts.slice(0, MOST_LISTED),
      communities: found.communities.slice(0, MOST_LISTED),
      modularity: found.modularity,
      articulationPoints: parting.slice(0, MOST_LISTED),
      bridges: bridges(deep, ties).slice(0, MOST_LISTED),
      balance: balance(ties),
    },
    nodes: measureNodes(graphs, placesIn(parts), placesIn(found.communities), new Set(parting)),
  };
}

function measureNodes(
  { ties, pairs, arcs }: Graphs,
  component: Map<string, number>,
  community: Map<string, number>,
  parting: Set<string>,
): Map<string, NodeMeasures> {
  const numbers = {
    betweenness: betweenness(pairs),
    pageRank: pageRank(arcs),
    core: cores(pairs),
    component,
    community,
    brokerage: brokerage(pairs, community),
  };
  return new Map(
    [...degrees(ties)].map(([id, degree]) => {
      const at = (name: keyof typeof numbers) => numberOf(numbers[name], id);
      return [
        id,
        {
          ...degree,
          betweenness: at('betweenness'),
          pageRank: at('pageRank'),
          core: at('core'),
          component: at('component'),
          community: at('community'),
          brokerage: at('brokerage'),
          articulationPoint: parting.has(id),
        },
      ];
    }),
  );
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`${id} is in the network, but not in one of its measures`);
  return number;
}
