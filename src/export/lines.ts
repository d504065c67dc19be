import type { Engine } from '../engine/engine.ts';
import type { Table } from './table.ts';

/** A table as JSON lines, page by page. */
export async function* linesOf({ columns, pages }: Table, engine: Engine): AsyncGenerator<string> {
  const names = Object.keys(columns);
  for await (const page of pages(engine)) yield page.map((row) => `${lineOf(names, row)}\n`).join('');
}

function lineOf(names: string[], row: unknown[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index]])));
}
