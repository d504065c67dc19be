import grafeo, { type GrafeoValue } from '@grafeo-db/js';
import type { CompiledGraph } from '../../src/engine/compiledGraph.ts';
import { queryTexts } from '../../src/engine/texts.ts';
import { statementsOf } from '../../src/engine/statements.ts';
import type { AskCypher } from './cypherAnswers.ts';

/** Asks Cypher of a compiled graph, whichever text; the engine itself takes only the names of its queries. */
export async function embeddedCypher(graph: CompiledGraph): Promise<AskCypher> {
  const db = grafeo.GrafeoDB.create();
  const text = queryTexts('embedded');
  const indexes = text('schema/embedded').split(';');
  for (const index of indexes.filter((statement) => statement.trim() !== '')) await db.execute(index);
  for (const { query, words, rows } of statementsOf(graph)) await db.execute(text(query, words), { rows });
  return async (query) => (await db.execute(query)).toArray().map((row) => plain(row) as Record<string, unknown>);
}

function plain(value: GrafeoValue | undefined): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('$decimal' in value) return Number(value['$decimal']);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one as GrafeoValue)]));
}
