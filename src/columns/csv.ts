import { stringify } from 'csv-stringify/sync';

/** What a reader has to know of text in the CSV files. */
export const FORMULAS =
  'In CSV files, text that begins with = + - @ (also in full width), a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it as a formula: take it off. Numbers and claims.jsonl have none.';

/** Rows as CSV (RFC 4180, UTF-8, lines ended by LF). A list is a JSON array in its cell. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows] as unknown[][], { escape_formulas: true, cast: { boolean: String } });
}

/** A table as CSV, page by page, the names of its columns first. */
export async function* csvOf(
  names: readonly string[],
  pages: AsyncIterable<readonly (readonly unknown[])[]>,
): AsyncGenerator<string> {
  yield csvLines([names]);
  for await (const page of pages) if (page.length > 0) yield csvLines(page);
}
