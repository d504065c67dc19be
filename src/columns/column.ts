import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { outputField } from '../schema/catalogue.ts';

/** Types of the Frictionless Table Schema that columns have. A date is a day as `YYYY-MM-DD`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'array';

/** What every value of a column keeps, as the Frictionless Table Schema names it. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** What a column holds, as files and their documentation have it. */
export interface Heading {
  type: ColumnType;
  /** Says what null means where a value may be missing; a file whose cells are empty instead says so itself. */
  description: string;
  constraints?: Constraints;
  /** The enum of `schema.graphql` whose values stand in it. */
  values?: string;
  /** The table whose ids stand in it. */
  references?: string;
}

/** A column: what it holds, and how it is read from a row; null where there is nothing. */
export interface Column<Row = never, Value = unknown> extends Heading {
  value: (row: Row) => Value;
}

/** Columns by name, in their order. Names are in snake case in every file. */
export type Columns<Row = never> = Record<string, Column<Row>>;

/** The values of a row by the names of its columns. */
export type Cells<Of extends Columns = Columns> = { [Name in keyof Of]: ReturnType<Of[Name]['value']> };

const TYPES: Record<string, ColumnType> = {
  ID: 'string',
  String: 'string',
  EdtfDate: 'string',
  Date: 'date',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

/**
 * What `schema.graphql` says of a field, such as `Claim.paraphrase`, as the heading of a column.
 *
 * @throws Error where it says nothing of it.
 */
export function headingOf(field: string): Heading {
  const { type, description } = outputField(field);
  if (!description) throw new Error(`schema.graphql says nothing of ${field}`);
  const named = getNamedType(type);
  const many = isListType(getNullableType(type));
  return {
    type: many ? 'array' : isEnumType(named) ? 'string' : (TYPES[named.name] ?? 'object'),
    description: description.replace(/\s+/g, ' ').trim(),
    ...(isNonNullType(type) ? { constraints: { required: true } } : {}),
    ...(isEnumType(named) && !many ? { values: named.name } : {}),
  };
}

/** A column of what a field of the schema holds. */
export function column<Row, Value>(
  field: string,
  value: (row: Row) => Value,
  constraints?: Constraints,
): Column<Row, Value> {
  const heading = headingOf(field);
  return { ...heading, ...(constraints ? { constraints: { ...heading.constraints, ...constraints } } : {}), value };
}

/** A column that tells rows apart by itself. */
export function idColumn(field: string): Column<{ id: string }, string> {
  return column(field, ({ id }) => id, { unique: true });
}

/** A column of the ids of what a field of the schema gives, which are rows of another table. */
export function reference<Row, Value>(table: string, field: string, value: (row: Row) => Value): Column<Row, Value> {
  return { ...column(field, value), type: 'string', references: table };
}

/** A column that always holds the id of a row of another table. */
export function foreignKey<Row>(table: string, description: string, value: (row: Row) => string): Column<Row, string> {
  return { type: 'string', description, constraints: { required: true }, references: table, value };
}

/** A column with more to be said of it. */
export function further<Of extends Heading>(heading: Of, description: string): Of {
  return { ...heading, description: `${heading.description} ${description}` };
}

/** Some of a set of columns, in this order. */
export function selected<Of extends Columns, Name extends keyof Of>(columns: Of, ...names: Name[]): Pick<Of, Name> {
  return Object.fromEntries(names.map((name) => [name, columns[name]])) as Pick<Of, Name>;
}

/** Columns of what a row holds or refers to; all empty where that is nothing. */
export function through<Row, Part, Of extends Columns<Part>>(
  columns: Of,
  read: (row: Row) => Part | null | undefined,
): { [Name in keyof Of]: Column<Row, ReturnType<Of[Name]['value']> | null> } {
  const each = Object.entries(columns).map(([name, { value, ...heading }]) => [
    name,
    { ...heading, value: (row: Row) => valueOf(value, read(row)) },
  ]);
  return Object.fromEntries(each) as ReturnType<typeof through<Row, Part, Of>>;
}

function valueOf<Part>(value: (part: Part) => unknown, part: Part | null | undefined): unknown {
  return part === null || part === undefined ? null : value(part);
}

/** How a row becomes its values, in the order of the columns. */
export function valuesOf<Row>(columns: Columns<Row>): (row: Row) => unknown[] {
  const values = Object.values(columns).map(({ value }) => value);
  return (row) => values.map((value) => value(row));
}

/** How a row becomes its values by name. */
export function cellsOf<Row, Of extends Columns<Row>>(columns: Of): (row: Row) => Cells<Of> {
  const each = Object.entries(columns).map(([name, { value }]) => ({ name, value }));
  return (row) => {
    const cells: Record<string, unknown> = {};
    for (const { name, value } of each) cells[name] = value(row);
    return cells as Cells<Of>;
  };
}

/** What a description says of null, for files in which a missing value is an empty cell. */
export function forEmpty(description: string): string {
  return description.replace(/\bNull\b/g, 'Empty').replace(/\bnull\b/g, 'empty');
}
