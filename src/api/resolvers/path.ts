import type { HopResolvers, PathResolvers, SearchHitResolvers } from '../../generated/schema.ts';
import type { HopRecord } from '../../graph/records.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import type { Context } from '../context.ts';

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  dependsOn: async ({ dependsOn }, _, { known }) =>
    (await known()).documents.filter(({ id }) => dependsOn.includes(id)),
  reading: async ({ hops }, _, context) => (await Promise.all(hops.map((hop) => readingOf(hop, context)))).join('; '),
};

export const Hop: HopResolvers = {
  from: ({ from }, _, { actor }) => actor(from),
  to: ({ to }, _, { actor }) => actor(to),
  forward: isForward,
  reading: (hop, _, context) => readingOf(hop, context),
};

export const SearchHit: SearchHitResolvers = {
  actor: ({ actor }, _, context) => context.actor(actor),
};

function isForward({ from, relationship }: HopRecord): boolean {
  return relationship.from === from || (relationTypes.get(relationship.type)?.symmetric ?? false);
}

async function readingOf(hop: HopRecord, { actor }: Context): Promise<string> {
  const [from, to] = await Promise.all([actor(hop.from), actor(hop.to)]);
  const type = relationTypes.get(hop.relationship.type);
  return `${from.name} ${isForward(hop) ? type?.forward : type?.backward} ${to.name}`;
}
