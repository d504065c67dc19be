import type { NetworkManifest } from '../generated/schema.ts';
import { actorsNamed } from '../filter/words.ts';
import { manifestOf } from '../network/manifest.ts';
import type { NetworkRecord } from '../network/network.ts';
import type { Context } from './context.ts';

/** What a network is a picture of, with the names of the actors that its question speaks of. */
export async function networkManifest(network: NetworkRecord, { served, names }: Context): Promise<NetworkManifest> {
  const { actors, filter } = network.question;
  const [named, { dataset }] = await Promise.all([names([...(actors ?? []), ...actorsNamed(filter)]), served()]);
  return manifestOf(network, dataset, named);
}
