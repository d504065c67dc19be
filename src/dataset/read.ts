import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readSource, type Source } from './source.ts';
import {
  actorShape,
  datasetShape,
  documentShape,
  eventShape,
  type ActorSeed,
  type DatasetSeed,
  type DocumentSeed,
  type EventSeed,
} from './shape.ts';

/** Something wrong with the dataset, with where it stands and how to put it right. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** An actor, event, document or head of the dataset with the file that it stands in. */
export interface Placed<Seed> {
  id: string;
  seed: Seed;
  source: Source;
}

/** The dataset as it stands in its folder, before any rule has looked at it. */
export interface Dataset {
  head: Placed<DatasetSeed>;
  actors: Map<string, Placed<ActorSeed>>;
  events: Map<string, Placed<EventSeed>>;
  /** In the order of `dataset.yaml`, then any that it does not list. */
  documents: Map<string, Placed<DocumentSeed>>;
}

/**
 * Reads a dataset folder. What cannot be read stands in `problems` and is left out of `dataset`, so that the rules still
 * see the rest; `dataset` is null only where `dataset.yaml` itself cannot be read.
 */
export function readDataset(folder: string): { dataset: Dataset | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Seed>(file: string, shape: z.ZodType<Seed>) => readRecord(folder, file, shape, problems);
  const room = <Seed>(name: string, shape: z.ZodType<Seed>) =>
    new Map(yamlFiles(join(folder, name)).flatMap((file) => entry(read(`${name}/${file}`, shape))));

  if (!existsSync(join(folder, 'dataset.yaml'))) {
    return {
      dataset: null,
      problems: [
        { file: 'dataset.yaml', line: 1, message: `there is none in ${folder}: name the folder of a dataset` },
      ],
    };
  }
  const head = read('dataset.yaml', datasetShape);
  const actors = room('actors', actorShape);
  const events = room('events', eventShape);
  const documents = room('documents', documentShape);
  const dataset = head && { head, actors, events, documents: asListed(documents, head.seed.documents) };
  return { dataset, problems };
}

function readRecord<Seed>(
  folder: string,
  file: string,
  shape: z.ZodType<Seed>,
  problems: Problem[],
): Placed<Seed> | null {
  const source = readSource(join(folder, file), file);
  problems.push(...source.errors.map((error) => ({ file, ...error })));
  if (source.errors.length > 0) return null;
  const parsed = shape.safeParse(source.content);
  if (parsed.success) return { id: basename(file, '.yaml'), seed: parsed.data, source };
  for (const { path, message } of parsed.error.issues.flatMap(complaintsOf)) {
    const place = path.length > 0 ? `${path.join('.')}: ` : '';
    problems.push({ file, line: source.lineOf(path), message: `${place}${message}` });
  }
  return null;
}

function complaintsOf(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: 'no such key: mend its spelling, or leave it out',
  }));
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

function entry<Seed>(record: Placed<Seed> | null): [string, Placed<Seed>][] {
  return record ? [[record.id, record]] : [];
}

function asListed<Value>(map: Map<string, Value>, order: string[]): Map<string, Value> {
  const listed = order.flatMap((id) => (map.has(id) ? [[id, map.get(id) as Value] as const] : []));
  return new Map([...listed, ...map]);
}
