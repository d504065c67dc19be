import type { Period } from '../generated/schema.ts';
import { column, further, headingOf, type Column } from './column.ts';

/** A column of a period as EDTF text, as vague as the passage gives it. */
export function edtfColumn<Row>(field: string, read: (row: Row) => Period | null): Column<Row, string | null> {
  const heading = further(headingOf(field), 'EDTF, as vague as the passage gives it.');
  return { ...heading, type: 'string', value: (row) => read(row)?.edtf ?? null };
}

/** The four bounds of a period; all empty where there is none. */
export function boundColumns<Row>(read: (row: Row) => Period | null) {
  const bound = (name: Exclude<keyof Period, 'edtf' | '__typename'>): Column<Row, string | null> => {
    const value = (row: Row) => (read(row)?.[name] ?? null) as string | null;
    return further(column(`Period.${name}`, value), 'Null where there is no bound.');
  };
  return {
    earliest_start: bound('earliestStart'),
    latest_start: bound('latestStart'),
    earliest_end: bound('earliestEnd'),
    latest_end: bound('latestEnd'),
  };
}
