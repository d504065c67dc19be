import type { Served } from '../api/server.ts';
import { python } from '../python.ts';
import type { Told } from './asked.ts';

/** The packages of Python that read the files. */
export const PACKAGES = ['networkx', 'igraph', 'pandas'];

/** What a reader made of a network. */
export interface Read {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
  graph: Record<string, unknown>;
}

const script = new URL('readers.py', import.meta.url).pathname;

/** Rows by id, without what is null: readers leave it out or in. Pandas rounds the last digit of a number. */
function comparable(rows: Record<string, unknown>[], names: string[]): Map<unknown, Record<string, unknown>> {
  const value = (one: unknown) => (typeof one === 'number' ? Number(one.toFixed(12)) : one);
  const record = (row: Record<string, unknown>) =>
    Object.fromEntries(names.flatMap((name) => (row[name] === null ? [] : [[name, value(row[name])]])));
  return new Map(rows.map((row) => [row['id'], record(row)]));
}

/** Expects that a reader found what the API tells. */
export function expectSame(read: Read, told: Told): void {
  expect([read.nodes.length, read.edges.length]).toEqual([told.counts.nodes, told.counts.edges]);
  for (const part of ['nodes', 'edges'] as const) {
    const names = Object.keys(told[part][0] ?? {});
    expect(comparable(read[part], names)).toEqual(comparable(told[part], names));
  }
  expect(read.graph).toMatchObject(told.manifest);
}

/** What others read in the files of a network, which a query string asks for. */
export async function readByOthers(served: Served, query: string) {
  const { 'from tables': tables, ...readers } = JSON.parse(await python([script, `${served.address}/export`, query]));
  return { tables: tables as unknown, readers: readers as Record<string, Read> };
}

/** Who reads each file. */
export const READ_BY: Readonly<Record<string, string[]>> = {
  'network.graphml': ['networkx from GraphML', 'igraph from GraphML'],
  'network.gexf': ['GEXF'],
  'network.json': ['networkx from JSON'],
  'network.cyjs': ['networkx from CYJS'],
  'network.csv': ['pandas from the zip'],
  'network-nodes.csv': ['pandas from CSV'],
  'network-edges.csv': ['pandas from CSV'],
  'network-manifest.json': ['pandas from CSV'],
};

/** All readers, but for networkx of GEXF, which reads it only where no tie is symmetric. */
export const READERS = [...new Set(Object.values(READ_BY).flat())].sort();
