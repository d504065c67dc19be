import { stringify } from 'csv-stringify/sync';
import { cellText, edgeColumns, nodeColumns, type Columns, type Row } from '../rows.ts';
import type { NetworkManifest } from '../../generated/schema.ts';
import type { Format, Written } from './format.ts';
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
  write: (network: Written) =>
    zipped([
      ['nodes.csv', table(nodeColumns, network.nodes())],
      ['edges.csv', table(edgeColumns, network.edges())],
      ['manifest.json', manifestJson.write(network)],
    ]),
};

function described(manifest: NetworkManifest): string {
  const listed = (columns: Columns) => Object.entries(columns).map(([name, one]) => ({ name, ...one }));
  const columns = { 'nodes.csv': listed(nodeColumns), 'edges.csv': listed(edgeColumns) };
  return `${JSON.stringify({ ...manifest, columns }, null, 2)}\n`;
}

/** Rows that are written at a time: fewer cost more than the rows themselves. */
const AT_A_TIME = 100;

async function* table<Of extends Columns>(columns: Of, rows: AsyncIterable<Row<Of>>): AsyncGenerator<string> {
  const names = Object.keys(columns);
  const written = (some: (string | number | boolean | null)[][]) =>
    // A spreadsheet would run a name that starts like a formula: such text gets an apostrophe before it.
    stringify(some, { escape_formulas: true, cast: { boolean: String } });
  yield written([names]);
  let waiting: Parameters<typeof written>[0] = [];
  for await (const row of rows) {
    waiting.push(names.map((name) => cellOf(row[name] ?? null)));
    if (waiting.length < AT_A_TIME) continue;
    yield written(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield written(waiting);
}

function cellOf(value: Row[string]): string | number | boolean | null {
  return Array.isArray(value) ? cellText(value) : value;
}
