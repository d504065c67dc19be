import type { NetworkManifest } from '../generated/schema.ts';
import { manifestOf } from '../network/manifest.ts';
import type { NetworkRecord } from '../network/network.ts';
import type { Context } from './context.ts';

/** What a network is a picture of, with the names of the actors that its question speaks of. */
export async function networkManifest(
  network: NetworkRecord,
  { served, namesIn, actor }: Context,
): Promise<NetworkManifest> {
  const speakers = await namesIn(network.question.filter);
  const named = await Promise.all((network.question.actors ?? []).map(actor));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return manifestOf(network, (await served()).dataset, (id) => names.get(id) ?? speakers(id));
}
