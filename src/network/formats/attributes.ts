import type { Columns, ColumnType } from '../../columns/column.ts';
import { cellText, descriptionOf, filled, type Row } from '../rows.ts';

/** Types of columns as XML formats name them; those that are left out are text. */
const TYPES: Partial<Record<ColumnType, string>> = { boolean: 'boolean', number: 'double' };

/** What an XML format declares: name, type and description of every column, but for those that are its structure. */
export function declared(
  columns: Columns,
  structure: readonly string[],
  integer: 'int' | 'integer',
): { name: string; type: string; description: string }[] {
  return Object.entries(columns)
    .filter(([name]) => !structure.includes(name))
    .map(([name, heading]) => {
      const type = heading.type === 'integer' ? integer : (TYPES[heading.type] ?? 'string');
      return { name, type, description: descriptionOf(heading) };
    });
}

/** What an XML format says of a row beside its structure, as text. */
export function said(columns: Columns, structure: readonly string[], row: Row): [name: string, text: string][] {
  return filled(columns, row)
    .filter(([name]) => !structure.includes(name))
    .map(([name, value]) => [name, cellText(value)]);
}
