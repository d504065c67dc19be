import { parse } from 'csv-parse/sync';
import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { datasetFiles } from '../../src/export/files.ts';
import type { DatasetRecord } from '../../src/records/records.ts';
import { embedded } from '../engines.ts';

/** The files of the dataset that an engine holds, by name. */
export async function filesOf(engine: Engine): Promise<Map<string, string>> {
  const [row] = await engine.read('dataset', {});
  const files = new Map<string, string>();
  for (const { name, pieces } of datasetFiles) {
    const parts = [];
    for await (const part of pieces(engine, row?.dataset as DatasetRecord)) parts.push(Buffer.from(part));
    files.set(name, Buffer.concat(parts).toString('utf8'));
  }
  return files;
}

/** The files of the dataset in a graph. */
export async function exported(graph: CompiledGraph): Promise<Map<string, string>> {
  const engine = embedded.open();
  await engine.replace(graph);
  const files = await filesOf(engine);
  await engine.close();
  return files;
}

/** Rows of a CSV file by their headings, as text. */
export function rowsOf(files: Map<string, string>, table: string): Record<string, string>[] {
  return parse(files.get(`${table}.csv`) as string, { columns: true });
}

/** Objects of a file of JSON lines. */
export function linesOf(files: Map<string, string>): Record<string, unknown>[] {
  const text = files.get('claims.jsonl') as string;
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A table as a descriptor has it. */
export interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; description: string; constraints?: Record<string, unknown> }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** The descriptor of the files. */
export function descriptorIn(files: Map<string, string>): Record<string, unknown> & { resources: Resource[] } {
  return JSON.parse(files.get('datapackage.json') as string) as ReturnType<typeof descriptorIn>;
}
