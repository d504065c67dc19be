import type { Engine } from '../engine/engine.ts';
import { enumDescriptions } from '../schema/catalogue.ts';

/** Types of the Frictionless Table Schema that columns have. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'array';

/** What every value of a column keeps, as the Frictionless Table Schema names it. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** What a column is: the heading in the file and the field in the descriptor are read from it. */
export interface Heading {
  name: string;
  type: ColumnType;
  description: string;
  constraints?: Constraints;
  /** The enum of `schema.graphql` whose values stand in it. */
  values?: string;
  /** The table whose ids stand in it. */
  references?: string;
}

/** A column and what stands in it for a row; null where there is nothing. */
export interface Column<Row> extends Heading {
  value(row: Row): unknown;
}

/** What a file of rows is. */
export interface About {
  name: string;
  title: string;
  description: string;
  /** Names of the columns that together tell a row from all others. */
  key: string[];
}

/** A file of rows: all that it says of its columns stands in this one place. */
export interface Table extends About {
  headings: Heading[];
  /** Every row as its values in the order of the headings, page by page, in a stable order. */
  pages(engine: Engine): AsyncGenerator<unknown[][]>;
}

/** Makes a table of what is read from the engine page by page. */
export function tableOf<Row>(
  about: About,
  columns: Column<Row>[],
  read: (engine: Engine) => AsyncIterable<Row[]>,
): Table {
  return {
    ...about,
    headings: columns.map(({ value: _, ...heading }) => heading),
    async *pages(engine) {
      for await (const rows of read(engine)) yield rows.map((row) => columns.map(({ value }) => value(row)));
    },
  };
}

/** A column as the Frictionless Table Schema describes it; `meanings` says what each value of a closed list means. */
export function fieldOf({ name, type, description, constraints, values }: Heading) {
  const meanings = values ? Object.fromEntries(enumDescriptions(values)) : null;
  const kept = { ...constraints, ...(meanings ? { enum: Object.keys(meanings) } : {}) };
  return {
    name,
    type,
    description,
    ...(Object.keys(kept).length > 0 ? { constraints: kept } : {}),
    ...(meanings ? { meanings } : {}),
  };
}
