import type { Engine } from '../engine/engine.ts';
import { EngineUnavailable, UnknownDocument } from '../errors.ts';
import { directoryOf, type Directory } from '../names/directory.ts';
import type { DatasetRecord, DocumentRecord } from '../records/records.ts';
import type { NameResolver } from '../filter/filter.ts';

/** What is the same for every request as long as one dataset is served. */
export interface ServedDataset {
  dataset: DatasetRecord;
  directory: Directory;
  documents: DocumentRecord[];
  /** The document with an id that the graph itself gave. */
  documentOf(id: string): DocumentRecord;
  resolver: NameResolver;
}

/**
 * Gives what is known of the dataset that the engine serves now. Names and documents are read once per dataset; each
 * call asks only for its content hash, so that a load beside the running server takes effect.
 */
export function openServedDataset(engine: Engine): () => Promise<ServedDataset> {
  let known: Promise<ServedDataset> | null = null;
  let hash: string | null = null;
  return async () => {
    const dataset = (await servedDataset(engine)) ?? NOTHING_LOADED;
    if (known === null || hash !== dataset.contentHash) {
      hash = dataset.contentHash;
      const reading = readServed(engine, dataset);
      known = reading;
      // A failed reading is tried again by the next request, unless another dataset has been read meanwhile.
      reading.catch(() => {
        if (known === reading) known = null;
      });
    }
    return known;
  };
}

const NOTHING_LOADED: DatasetRecord = {
  title: 'No dataset is loaded',
  version: '0.0.0',
  licence: '',
  coverage: 'Load one with "militant-graph load".',
  citation: '',
  contentHash: '',
  actors: 0,
  relationships: 0,
  events: 0,
  claims: 0,
  documents: 0,
};

/** The dataset that an engine serves now; null where none is loaded. */
export async function servedDataset(engine: Engine): Promise<DatasetRecord | null> {
  const [row] = await engine.read('dataset', {});
  return row?.dataset ?? null;
}

/** A dataset that is there. @throws EngineUnavailable where none is loaded. */
export function loaded(dataset: DatasetRecord | null): DatasetRecord {
  if (dataset === null || dataset.contentHash === NOTHING_LOADED.contentHash)
    throw new EngineUnavailable('No dataset is loaded: load one with "militant-graph load", then ask again.');
  return dataset;
}

async function readServed(engine: Engine, dataset: DatasetRecord): Promise<ServedDataset> {
  const [actors, rows] = await Promise.all([engine.read('names', {}), engine.read('documents', {})]);
  const directory = directoryOf(actors.map(({ actor }) => actor));
  const documents = rows.map(({ document }) => document);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const resolver: NameResolver = {
    actor: (name) => directory.require(name),
    document(id) {
      if (byId.has(id)) return id;
      throw new UnknownDocument(id, [...byId.keys()]);
    },
  };
  const documentOf = (id: string): DocumentRecord => {
    const document = byId.get(id);
    if (!document) throw new Error(`the graph names document ${id}, but has no such node`);
    return document;
  };
  return { dataset, directory, documents, documentOf, resolver };
}
