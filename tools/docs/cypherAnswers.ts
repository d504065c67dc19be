import { inProject } from '../../src/root.ts';

/** The page on the stored graph. */
export const STORED_GRAPH = inProject('docs/neo4j.md');

/** Asks one Cypher text as it is. */
export type AskCypher = (query: string) => Promise<Record<string, unknown>[]>;

const QUESTION = /```cypher\n([^]*?)```\n(?:\n\|[^]*?\n(?=\n|$))?/g;
const MOST_ROWS = 10;

/** The page with the answer of each of its Cypher questions below it, as a table. */
export async function withCypherAnswers(page: string, ask: AskCypher): Promise<string> {
  const tables: string[] = [];
  for (const [, query] of page.matchAll(QUESTION)) tables.push(tableOf(await ask(query as string)));
  return page.replace(QUESTION, (_, query: string) => `\`\`\`cypher\n${query}\`\`\`\n\n${tables.shift()}\n`);
}

function tableOf(rows: Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) throw new Error('a question of the page has no answer');
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.slice(0, MOST_ROWS).map((row) => line(columns.map((column) => cellOf(row[column])))),
  ].join('\n');
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join(', ');
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  return String(value ?? '').replaceAll('|', '\\|');
}
