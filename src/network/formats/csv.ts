import type { Columns } from '../../columns/column.ts';
import { csvOf } from '../../columns/csv.ts';
import type { NetworkManifest } from '../../generated/schema.ts';
import { descriptionOf, edgeColumns, nodeColumns, type Row } from '../rows.ts';
import type { Format, NetworkContent } from './format.ts';
import { zipped } from './zip.ts';

/** Nodes as CSV, for one line of pandas or R. */
export const nodesCsv: Format = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  holdsManifest: false,
  write: ({ nodes }) => table(nodeColumns, nodes()),
};

/** Edges as CSV, for one line of pandas or R. */
export const edgesCsv: Format = { ...nodesCsv, write: ({ edges }) => table(edgeColumns, edges()) };

/** What the network is a picture of, and what the columns of its tables hold. */
export const manifestJson: Format = {
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  holdsManifest: true,
  async *write({ manifest }) {
    yield described(manifest);
  },
};

/** A zip of both tables and the manifest. */
export const csv: Format = {
  mediaType: 'application/zip',
  extension: 'zip',
  holdsManifest: true,
  write: (network: NetworkContent) =>
    zipped([
      ['nodes.csv', table(nodeColumns, network.nodes())],
      ['edges.csv', table(edgeColumns, network.edges())],
      ['manifest.json', manifestJson.write(network)],
    ]),
};

function described(manifest: NetworkManifest): string {
  const listed = (columns: Columns) =>
    Object.entries(columns).map(([name, heading]) => ({
      name,
      type: heading.type,
      description: descriptionOf(heading),
    }));
  const columns = { 'nodes.csv': listed(nodeColumns), 'edges.csv': listed(edgeColumns) };
  return `${JSON.stringify({ ...manifest, columns }, null, 2)}\n`;
}

/** Rows that are written at a time: fewer cost more than the rows themselves. */
const AT_A_TIME = 100;

function table(columns: Columns, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const names = Object.keys(columns);
  return csvOf(names, inPages(rows, names));
}

async function* inPages(rows: AsyncIterable<Row>, names: string[]): AsyncGenerator<unknown[][]> {
  let waiting: unknown[][] = [];
  for await (const row of rows) {
    waiting.push(names.map((name) => row[name]));
    if (waiting.length < AT_A_TIME) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}
