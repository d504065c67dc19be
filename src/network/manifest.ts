import type { NetworkManifest } from '../generated/schema.ts';
import type { Names } from '../language/names.ts';
import { tiesInWords } from '../language/readings.ts';
import { counted, listed } from '../language/words.ts';
import { filterInWords } from '../filter/words.ts';
import type { DatasetRecord } from '../records/records.ts';
import { SOFTWARE } from '../version.ts';
import type { NetworkRecord } from './network.ts';

/** What a network is a picture of, as it stands in every file of it. */
export function manifestOf({ question, query }: NetworkRecord, dataset: DatasetRecord, names: Names): NetworkManifest {
  const { title, version, contentHash, licence, citation } = dataset;
  const { actors, hops, types, kinds, filter } = question;
  const scope = [
    actors
      ? `within ${counted(hops, 'hop')} of ${listed(actors.map((id) => names.actor(id).text))}`
      : 'all actors with ties',
    tiesInWords(types),
    ...(kinds ? [`actors of the kinds ${listed(kinds.map((kind) => kind.toLowerCase()))}`] : []),
  ].join('; ');
  return {
    title,
    version,
    contentHash,
    filter: filterInWords(filter, names),
    scope,
    licence,
    citation,
    software: SOFTWARE,
    query,
  };
}
