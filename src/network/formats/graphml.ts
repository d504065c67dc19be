import type { Columns } from '../../columns/column.ts';
import { edgeColumns, nodeColumns, type Row } from '../rows.ts';
import { declared, said } from './attributes.ts';
import type { Format } from './format.ts';
import { opening, textElement } from './xml.ts';

/** GraphML, for igraph, networkx, Gephi and yEd. What it is a picture of stands at the graph, an attribute a field. */
export const graphml: Format = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  holdsManifest: true,
  async *write({ manifest, nodes, edges }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${opening('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
    for (const name of Object.keys(manifest)) yield `${key('graph', name, 'string')}</key>\n`;
    yield keys('node', nodeColumns);
    yield keys('edge', edgeColumns);
    // Readers refuse graphs in which only some edges are directed: which are not is said by "symmetric".
    yield `${opening('graph', { id: 'network', edgedefault: 'directed' })}\n`;
    for (const [name, value] of Object.entries(manifest)) yield `${datum('graph', name, value)}\n`;
    for await (const row of nodes())
      yield `${opening('node', { id: row.id })}${cells('node', nodeColumns, row)}</node>\n`;
    for await (const row of edges()) {
      const { id, source, target } = row;
      yield `${opening('edge', { id, source, target })}${cells('edge', edgeColumns, row)}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

type Scope = 'graph' | 'node' | 'edge';

// The id of an edge is also said beside it: igraph 1.0 gives edges the ids of nodes where it finds no attribute "id".
const STRUCTURE = { node: ['id'], edge: ['source', 'target'] };

function key(scope: Scope, name: string, type: string): string {
  return opening('key', { id: `${scope}-${name}`, for: scope, 'attr.name': name, 'attr.type': type });
}

function keys(scope: 'node' | 'edge', columns: Columns): string {
  return declared(columns, STRUCTURE[scope], 'int')
    .map(({ name, type, description }) => `${key(scope, name, type)}${textElement('desc', description)}</key>\n`)
    .join('');
}

function datum(scope: Scope, name: string, text: string): string {
  return textElement('data', text, { key: `${scope}-${name}` });
}

function cells(scope: 'node' | 'edge', columns: Columns, row: Row): string {
  return said(columns, STRUCTURE[scope], row)
    .map(([name, text]) => datum(scope, name, text))
    .join('');
}
