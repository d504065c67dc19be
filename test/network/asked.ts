import type { Served } from '../api/server.ts';

/** A network as GraphQL tells it, in the form of the rows of files. */
export interface Told {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
  manifest: Record<string, string>;
  counts: { nodes: number; edges: number };
}

const MANIFEST = 'manifest { title version contentHash filter scope licence citation software query }';
const NODES = 'nodes { id: actorId name kind aliases } pageInfo { hasNextPage endCursor }';
const EDGES = `nodes {
  source target id type family symmetric matter status confidence denial claimsFor claimsAgainst otherDenials documents
  period { edtf earliestStart latestStart earliestEnd latestEnd }
} pageInfo { hasNextPage endCursor }`;
const UNDATED = { edtf: null, earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null };

/** Asks the API for a whole network. The arguments are GraphQL text, with its brackets, or nothing. */
export async function toldByApi(served: Served, asked: string): Promise<Told> {
  const whole = await field(served, asked, `${MANIFEST} counts { nodes edges }`);
  const nodes = await everyPage(served, asked, 'nodes', NODES);
  const edges = await everyPage(served, asked, 'edges', EDGES);
  return {
    ...(whole as Pick<Told, 'manifest' | 'counts'>),
    nodes,
    edges: edges.map(({ period, ...edge }) => {
      const { edtf, ...bounds } = (period ?? UNDATED) as typeof UNDATED;
      return inSnakeCase({ ...edge, period: edtf, ...bounds });
    }),
  };
}

/** The fields of the API by the names of the columns of files. */
function inSnakeCase(record: Record<string, unknown>): Record<string, unknown> {
  const named = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [named(field), value]));
}

async function everyPage(served: Served, asked: string, list: 'nodes' | 'edges', fields: string) {
  const rows: Record<string, unknown>[] = [];
  for (let after: string | null = null; ;) {
    const page = `first: 300${after === null ? '' : `, after: "${after}"`}`;
    const { [list]: found } = await field(served, asked, `${list}(${page}) { ${fields} }`);
    rows.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return rows;
    after = found.pageInfo.endCursor as string;
  }
}

async function field(served: Served, asked: string, fields: string) {
  const { data, errors } = await served.ask(`{ network${asked} { ${fields} } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.network;
}
