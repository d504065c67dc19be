import { valuesOf, type Columns, type Heading } from '../columns/column.ts';
import type { Engine } from '../engine/engine.ts';
import { enumDescriptions } from '../schema/catalogue.ts';

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
  columns: Columns;
  /** Every row as its values in the order of the columns, page by page, in a stable order. */
  pages(engine: Engine): AsyncGenerator<unknown[][]>;
}

/** Makes a table of what is read from the engine page by page. */
export function tableOf<Row>(
  about: About,
  columns: Columns<Row>,
  read: (engine: Engine) => AsyncIterable<Row[]>,
): Table {
  return {
    ...about,
    columns,
    async *pages(engine) {
      for await (const rows of read(engine)) yield rows.map(valuesOf(columns));
    },
  };
}

/** A column as the Frictionless Table Schema describes it; `meanings` says what each value of a closed list means. */
export function fieldOf(name: string, { type, description, constraints, values }: Heading) {
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
