import type { Columns } from '../../columns/column.ts';
import { edgeColumns, nodeColumns, type Row } from '../rows.ts';
import { declared, said } from './attributes.ts';
import type { Format } from './format.ts';
import { emptyElement, opening, textElement } from './xml.ts';

/** GEXF 1.2, for Gephi. What it is a picture of stands in the description, a line a field. */
export const gexf: Format = {
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  holdsManifest: true,
  async *write({ manifest, nodes, edges }) {
    const description = Object.entries(manifest).map(([name, value]) => `${name}: ${value}`);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${opening('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' })}\n<meta>\n`;
    yield `${textElement('creator', manifest.software)}\n`;
    yield `${textElement('description', description.join('\n'))}\n</meta>\n`;
    yield `${opening('graph', { defaultedgetype: 'directed', mode: 'static' })}\n`;
    yield attributes('node', nodeColumns);
    yield attributes('edge', edgeColumns);
    yield '<nodes>\n';
    for await (const row of nodes()) {
      const { id, name: label } = row;
      yield `${opening('node', { id, label })}${values('node', nodeColumns, row)}</node>\n`;
    }
    yield '</nodes>\n<edges>\n';
    for await (const row of edges()) {
      const { id, source, target, type: label } = row;
      const ends = { id, source, target, type: row.symmetric ? 'undirected' : 'directed', label };
      yield `${opening('edge', ends)}${values('edge', edgeColumns, row)}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

type Scope = 'node' | 'edge';

const STRUCTURE = ['id', 'source', 'target'];

function attributes(scope: Scope, columns: Columns): string {
  const each = declared(columns, STRUCTURE, 'integer').map(
    ({ name, type }) => `${emptyElement('attribute', { id: `${scope}-${name}`, title: name, type })}\n`,
  );
  return `${opening('attributes', { class: scope })}\n${each.join('')}</attributes>\n`;
}

function values(scope: Scope, columns: Columns, row: Row): string {
  const each = said(columns, STRUCTURE, row).map(([name, value]) =>
    emptyElement('attvalue', { for: `${scope}-${name}`, value }),
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}
