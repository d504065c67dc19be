import type { CompiledGraph, Link, Row } from './compiledGraph.ts';

/** One statement of a load: a file of `cypher/load/` with its words and rows. */
export interface Statement {
  query: 'load/node' | 'load/actor' | 'load/tie';
  words: Record<string, string>;
  rows: (Row | Link)[];
}

/** Rows written by one statement. Larger batches gain nothing on either engine. */
const BATCH = 1_000;

/** What has to be written, nodes before the ties that join them, in batches. */
export function statementsOf(graph: CompiledGraph): Statement[] {
  const nodes = (label: string, rows: Row[]) => batches('load/node', { label }, rows);
  const ties = (from: string, type: string, to: string, rows: Link[]) => batches('load/tie', { from, type, to }, rows);
  return [
    ...nodes('Dataset', [graph.dataset]),
    ...[...graph.actors].flatMap(([kind, rows]) => batches('load/actor', { kind: labelOf(kind) }, rows)),
    ...nodes('Document', graph.documents),
    ...nodes('Event', graph.events),
    ...nodes('Claim', graph.claims),
    ...nodes('Relationship', graph.relationships),
    ...[...graph.ties].flatMap(([type, rows]) => ties('Actor', type, 'Actor', rows)),
    ...ties('Actor', 'TOOK_PART', 'Event', graph.parts),
    ...ties('Claim', 'IN_DOCUMENT', 'Document', graph.claimsInDocuments),
    ...ties('Claim', 'SPOKEN_BY', 'Actor', graph.claimsSpokenBy),
    ...ties('Claim', 'ABOUT', 'Relationship', graph.claimsAboutRelationships),
    ...ties('Claim', 'ABOUT', 'Event', graph.claimsAboutEvents),
    ...ties('Claim', 'BEARS_ON', 'Relationship', graph.claimsBearingOn),
    ...ties('Relationship', 'PROJECTED_FROM', 'Event', graph.projections),
  ];
}

/** How many nodes and ties a load writes, to compare with what the engine holds afterwards. */
export function expectedCounts(graph: CompiledGraph): { nodes: number; ties: number } {
  const counts = { nodes: 0, ties: 0 };
  for (const { query, rows } of statementsOf(graph)) counts[query === 'load/tie' ? 'ties' : 'nodes'] += rows.length;
  return counts;
}

// GROUP becomes :Group beside :Actor, as graph labels are written.
function labelOf(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

function batches(query: Statement['query'], words: Record<string, string>, rows: (Row | Link)[]): Statement[] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, index) => ({
    query,
    words,
    rows: rows.slice(index * BATCH, (index + 1) * BATCH),
  }));
}
