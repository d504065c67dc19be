import type { NetworkManifest } from '../generated/schema.ts';
import { filterInWords } from '../filter/words.ts';
import type { DatasetRecord } from '../records/records.ts';
import { relationTypes } from '../schema/catalogue.ts';
import { SOFTWARE } from '../version.ts';
import type { NetworkRecord } from './network.ts';

/** What a network is a picture of, as it stands in every file of it. */
export function manifestOf(
  { question, query }: NetworkRecord,
  dataset: DatasetRecord,
  nameOf: (actor: string) => string,
): NetworkManifest {
  const { title, version, contentHash, licence, citation } = dataset;
  const { actors, hops, types, kinds, filter } = question;
  const scope = [
    actors
      ? `within ${hops} ${hops === 1 ? 'hop' : 'hops'} of ${actors.map(nameOf).join(', ')}`
      : 'all actors with ties',
    types.length === relationTypes.size ? 'ties of every type' : `ties of the types ${types.join(', ')}`,
    ...(kinds ? [`actors of the kinds ${kinds.join(', ')}`] : []),
  ].join('; ');
  return {
    title,
    version,
    contentHash,
    filter: filterInWords(filter, nameOf),
    scope,
    licence,
    citation,
    software: SOFTWARE,
    query,
  };
}
