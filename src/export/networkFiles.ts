import { namesOf } from '../language/names.ts';
import { networkAsked } from '../network/asked.ts';
import { openServedDataset } from '../served/served.ts';
import { formats } from '../network/formats/formats.ts';
import type { Format } from '../network/formats/format.ts';
import { manifestOf } from '../network/manifest.ts';
import { edgesOf, nodesOf, openNetwork } from '../network/network.ts';
import { edgeRow, nodeRow } from '../network/rows.ts';
import { ofOneDataset, type ExportFile } from './files.ts';

/** The whole network in every form: all actors with ties, every type, and no filter but that denied ties are left out. */
export const networkFiles: ExportFile[] = [...formats].map(([name, format]) => ({
  // The address of a form may end otherwise than its file: "network.csv" is a zip of two.
  name: name.endsWith(`.${format.extension}`) ? name : name.replace(/[^.]*$/, format.extension),
  mediaType: format.mediaType,
  pieces: ofOneDataset((engine) => networkPieces(engine, format)),
}));

async function* networkPieces(engine: Parameters<ExportFile['pieces']>[0], format: Format) {
  const { dataset, documents, resolver } = await openServedDataset(engine)();
  const { question, query } = networkAsked({}, resolver);
  const network = await openNetwork(engine, question, query);
  yield* format.write({
    manifest: manifestOf(network, dataset, namesOf([], documents)),
    nodes: () => mapped(nodesOf(engine, network), nodeRow),
    edges: () => mapped(edgesOf(engine, network), edgeRow),
  });
}

async function* mapped<From, To>(records: AsyncIterable<From>, rowOf: (record: From) => To): AsyncGenerator<To> {
  for await (const record of records) yield rowOf(record);
}
