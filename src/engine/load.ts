import { EngineUnavailable } from '../errors.ts';
import type { CompiledGraph } from './compiledGraph.ts';
import { expectedCounts, statementsOf } from './statements.ts';
import type { QueryText } from './texts.ts';

/** Runs one statement and gives its rows, within whatever the load is done in. */
export type Run = (text: string, parameters: { rows?: object[] }) => Promise<Record<string, unknown>[]>;

/** The statements of a file that holds several. */
export function statementsIn(text: string): string[] {
  return text.split(';').filter((statement) => statement.trim() !== '');
}

/**
 * Writes a dataset into an engine that holds none.
 *
 * @throws EngineUnavailable when less, or more, stands there afterwards than was to be written.
 */
export async function fill(
  graph: CompiledGraph,
  text: QueryText,
  run: Run,
  progress: (written: number, total: number) => void = () => {},
): Promise<void> {
  const expected = expectedCounts(graph);
  let done = 0;
  for (const { query, words, rows } of statementsOf(graph)) {
    await run(text(query, words), { rows });
    progress((done += rows.length), expected.nodes + expected.ties);
  }
  const nodes = await total(run, text('load/nodes-count'));
  const ties = await total(run, text('load/ties-count'));
  if (nodes !== expected.nodes || ties !== expected.ties)
    throw new EngineUnavailable(
      `The load wrote ${nodes} nodes and ${ties} ties of ${expected.nodes} and ${expected.ties}; the former dataset is still served.`,
    );
}

/** What a query counts. */
export async function total(run: Run, text: string): Promise<number> {
  const [row] = await run(text, {});
  return Number(row?.['total']);
}
