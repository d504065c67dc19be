import { edgeColumns, filled, nodeColumns } from '../rows.ts';
import type { Format } from './format.ts';

/** Node-link JSON: what `networkx.node_link_graph(data, edges="edges")` reads as a directed graph with parallel edges. */
export const json: Format = {
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  holdsManifest: true,
  async *write({ manifest, nodes, edges }) {
    yield `{"directed": true, "multigraph": true,\n"graph": ${JSON.stringify(manifest)},\n"nodes": [`;
    yield* listed(nodes(), (row) => row);
    yield '],\n"edges": [';
    yield* listed(edges(), (row) => ({ ...row, key: row.id }));
    yield ']}\n';
  },
};

/** JSON of Cytoscape and Cytoscape.js, with what `networkx.cytoscape_graph` needs beside it. */
export const cyjs: Format = {
  mediaType: 'application/vnd.cytoscape.cyjs+json; charset=utf-8',
  extension: 'cyjs',
  holdsManifest: true,
  async *write({ manifest, nodes, edges }) {
    const whole = { name: manifest.title, ...manifest };
    yield '{"format_version": "1.0", "target_cytoscapejs_version": "~3.0", "directed": true, "multigraph": true,\n';
    yield `"generated_by": ${JSON.stringify(manifest.software)},\n"data": ${JSON.stringify(whole)},\n`;
    yield '"elements": {"nodes": [';
    // Its tables have no empty values: what is not there is left out.
    yield* listed(nodes(), (row) => ({ data: { ...Object.fromEntries(filled(nodeColumns, row)), value: row.id } }));
    yield '],\n"edges": [';
    yield* listed(edges(), (row) => ({ data: { ...Object.fromEntries(filled(edgeColumns, row)), key: row.id } }));
    yield ']}}\n';
  },
};

async function* listed<Row>(rows: AsyncIterable<Row>, recordOf: (row: Row) => object): AsyncGenerator<string> {
  let before = '\n';
  for await (const row of rows) {
    yield `${before}${JSON.stringify(recordOf(row))}`;
    before = ',\n';
  }
}
