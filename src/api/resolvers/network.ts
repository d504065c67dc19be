import type {
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryResolvers,
  Status,
} from '../../generated/schema.ts';
import { claimsIn } from '../../bearing/otherDenials.ts';
import { BadInput } from '../../errors.ts';
import { viewId } from '../../filter/view.ts';
import { claimIds, documentIds } from '../../records/standing.ts';
import { measure, type Measurements } from '../../measures/measures.ts';
import { edgePage, linksOf, nodeCount, nodePage, nodesOf, openNetwork } from '../../network/network.ts';
import type { NetworkRecord } from '../../network/network.ts';
import { relationTypeOf } from '../../schema/catalogue.ts';
import { otherDenials } from './relationship.ts';
import type { Context } from '../context.ts';
import { networkAsked } from '../../network/asked.ts';
import { networkManifest } from '../networkManifest.ts';
import { pageFrom } from '../pages.ts';
import { spanPeriod } from '../../records/periods.ts';

const PAGE_SIZE = { usual: 100, most: 1_000 };
/** Actors times ties, such as 2,000 and 10,000: about a second. */
const MOST_MEASURED = 20_000_000;

/** Nodes and edges for notebooks. */
export const networkQueries: QueryResolvers = {
  async network(_, args, { engine, served }) {
    const { question, query } = networkAsked(args, (await served()).resolver);
    return openNetwork(engine, question, query);
  },
};

export const Network: NetworkResolvers = {
  manifest: (network, _, context) => networkManifest(network, context),
  counts: async (network, _, { engine }) => ({
    nodes: await nodeCount(engine, network),
    edges: (await linksOf(engine, network)).length,
  }),
  nodes: (network, page, { engine }) =>
    pageFrom(page, {
      list: 'network-nodes',
      read: (after, limit) => nodePage(engine, network, after, limit),
      count: () => nodeCount(engine, network),
      idOf: ({ actor }) => actor.id,
      size: PAGE_SIZE,
    }),
  edges: (network, page, { engine }) =>
    pageFrom(page, {
      list: 'network-edges',
      read: (after, limit) => edgePage(engine, network, after, limit),
      count: async () => (await linksOf(engine, network)).length,
      idOf: ({ id }) => id,
      size: PAGE_SIZE,
    }),
  async measures(network, _, context) {
    const { whole } = await measured(network, context);
    const { filter } = network.question;
    const seen = (ids: readonly string[]) => ids.map((id) => viewId({ id, filter }));
    return { ...whole, bridges: whole.bridges.map((one) => ({ ...one, relationships: seen(one.relationships) })) };
  },
  address: ({ query }, { format }) => `/export/network.${format.toLowerCase()}${query ? `?${query}` : ''}`,
};

export const NetworkNode: NetworkNodeResolvers = {
  id: ({ actor, network: { query } }) => `${actor.id}${query ? `?${query}` : ''}`,
  actorId: ({ actor }) => actor.id,
  name: ({ actor }) => actor.name,
  kind: ({ actor }) => actor.kind,
  aliases: ({ actor }) => actor.aliasNames,
  async measures({ actor, network }, _, context) {
    const found = (await measured(network, context)).nodes.get(actor.id);
    if (!found) throw new Error(`${actor.id} is in the network, but not in its measures`);
    return found;
  },
};

export const NetworkEdge: NetworkEdgeResolvers = {
  id: viewId,
  source: ({ from }) => from,
  target: ({ to }) => to,
  family: ({ type }) => relationTypeOf(type).family,
  symmetric: ({ type }) => relationTypeOf(type).symmetric,
  matter: ({ matter }) => matter || null,
  status: ({ status }) => status as Status,
  period: (tie) => spanPeriod(tie),
  claimsFor: (tie) => claimIds(tie, 'SUPPORTS').length,
  claimsAgainst: (tie) => claimIds(tie, 'DENIES').length,
  otherDenials: async (tie, _, context) => claimsIn(await otherDenials(tie, context)),
  documents: (tie) => documentIds(tie),
  relationship: (tie) => tie,
};

const measurements = new WeakMap<NetworkRecord, Promise<Measurements>>();

// Once for a network, whatever of it is asked for.
function measured(network: NetworkRecord, { engine }: Context): Promise<Measurements> {
  const known = measurements.get(network) ?? measureAll(network, engine);
  measurements.set(network, known);
  return known;
}

async function measureAll(network: NetworkRecord, engine: Context['engine']): Promise<Measurements> {
  const nodes: string[] = [];
  for await (const { id } of nodesOf(engine, network)) nodes.push(id);
  const links = await linksOf(engine, network);
  // Nothing else is answered while betweenness is computed, and its work grows with this product.
  if (nodes.length * links.length > MOST_MEASURED)
    throw new BadInput(
      `Measures are computed here for small networks, not for ${nodes.length} actors and ${links.length} ties: filter more, or compute over the file.`,
    );
  return measure(nodes, links);
}
