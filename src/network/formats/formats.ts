import type { NetworkFormat } from '../../generated/schema.ts';
import { csv, edgesCsv, manifestJson, nodesCsv } from './csv.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { cyjs, json } from './json.ts';

/** The forms that the API knows. */
const networkFormats: Record<NetworkFormat, Format> = {
  GRAPHML: graphml,
  GEXF: gexf,
  JSON: json,
  CSV: csv,
  CYJS: cyjs,
};

/** Name of the file that says what those without a manifest are a picture of. */
export const MANIFEST_FILE = 'network-manifest.json';

/** Every file of a network by its name under `/export`. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ...Object.entries(networkFormats).map(([name, format]): [string, Format] => [
    `network.${name.toLowerCase()}`,
    format,
  ]),
  ['network-nodes.csv', nodesCsv],
  ['network-edges.csv', edgesCsv],
  [MANIFEST_FILE, manifestJson],
]);
