import { csvOf } from '../columns/csv.ts';
import type { Engine } from '../engine/engine.ts';
import { EngineUnavailable } from '../errors.ts';
import { servedDataset } from '../served/served.ts';
import type { DatasetRecord } from '../records/records.ts';
import { descriptorOf } from './descriptor.ts';
import { linesOf } from './lines.ts';
import { claimLines } from './tables/claimLines.ts';
import { tables } from './tables/index.ts';

/** Name of the descriptor, which is the manifest of the other files. */
export const DESCRIPTOR = 'datapackage.json';

/** A file of an export. */
export interface ExportFile {
  name: string;
  mediaType: string;
  /** What stands in it, piece by piece; the same dataset gives the same bytes. */
  pieces(engine: Engine, dataset: DatasetRecord): AsyncGenerator<string | Uint8Array>;
}

/** The files of the dataset, the descriptor last. */
export const datasetFiles: ExportFile[] = [
  ...tables.map((table) => ({
    name: `${table.name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    pieces: ofOneDataset((engine) => csvOf(Object.keys(table.columns), table.pages(engine))),
  })),
  {
    name: 'claims.jsonl',
    mediaType: 'application/x-ndjson; charset=utf-8',
    pieces: ofOneDataset((engine) => linesOf(claimLines, engine)),
  },
  {
    name: DESCRIPTOR,
    mediaType: 'application/json; charset=utf-8',
    async *pieces(_, dataset) {
      yield descriptorOf(dataset);
    },
  },
];

/**
 * Fails at the end where the dataset was replaced while it was read, page by page: what was would stand mixed with what
 * is.
 */
export function ofOneDataset(pieces: ExportFile['pieces']): ExportFile['pieces'] {
  return async function* (engine, dataset) {
    yield* pieces(engine, dataset);
    if ((await servedDataset(engine))?.contentHash !== dataset.contentHash)
      throw new EngineUnavailable('Another dataset was loaded while this one was read: ask again.');
  };
}
