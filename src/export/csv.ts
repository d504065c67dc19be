import { stringify } from 'csv-stringify/sync';
import type { Engine } from '../engine/engine.ts';
import type { Table } from './table.ts';

/** What a reader has to know of text in the CSV files. */
export const FORMULAS =
  'In CSV files, text that begins with = + - @ (also in full width), a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it as a formula: take it off. Numbers and claims.jsonl have none.';

const OPTIONS = { escape_formulas: true, cast: { boolean: String } };

/** A table as CSV (RFC 4180, UTF-8, lines ended by LF), page by page, the headings first. */
export async function* csvOf(table: Table, engine: Engine): AsyncGenerator<string> {
  yield stringify([table.headings.map(({ name }) => name)], OPTIONS);
  for await (const page of table.pages(engine)) if (page.length > 0) yield stringify(page, OPTIONS);
}

/** A table as JSON lines, page by page. */
export async function* linesOf({ headings, pages }: Table, engine: Engine): AsyncGenerator<string> {
  for await (const page of pages(engine)) yield page.map((row) => `${lineOf(headings, row)}\n`).join('');
}

function lineOf(headings: Table['headings'], row: unknown[]): string {
  return JSON.stringify(Object.fromEntries(headings.map(({ name }, index) => [name, row[index]])));
}
