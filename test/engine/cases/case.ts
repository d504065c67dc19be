import type { QueryName } from '../../../src/engine/queries.ts';
import { EVERYTHING, type FilterParameters } from '../../../src/filter/filter.ts';
import { relationTypes } from '../../../src/schema/catalogue.ts';
import { daysAsked } from '../../../src/time/period.ts';

/** A row as a law looks at it, whatever the query. */
export type AnswerRow = Record<string, unknown>;

/** A law that a query keeps over test/fixtures/borderland.ts, on every engine. */
export interface Case {
  query: QueryName;
  law: string;
  parameters: Record<string, unknown>;
  /** What of the rows the law speaks of. */
  answer: (rows: AnswerRow[]) => unknown;
  expected: unknown;
}

export const types = [...relationTypes.keys()];
export const walked: FilterParameters = {
  ...EVERYTHING,
  statuses: ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED'],
};
/** 1 is possible, 2 documented, 3 certain. */
export const on = (text: string, certainty: 1 | 2 | 3 = 1) => ({
  onFirst: daysAsked(text).first,
  onLast: daysAsked(text).last,
  certainty,
});
export const knownBy = (text: string) => ({ knownBy: daysAsked(text).last });

export const column = (name: string) => (rows: AnswerRow[]) => rows.map((row) => row[name]);
export const idsOf = (name: string) => (rows: AnswerRow[]) =>
  rows.map((row) => (row[name] as { id: string }).id).sort();
export const sorted = (name: string) => (rows: AnswerRow[]) => rows.map((row) => row[name]).sort();
export const first =
  (...names: string[]) =>
  (rows: AnswerRow[]) =>
    names.map((name) => rows[0]?.[name]);

export const page = { types, actors: null, kinds: null, after: null, limit: 100, ...walked };
export const list = (law: string, parameters: object, expected: unknown, answer = column('id')): Case => ({
  query: 'relationships',
  law,
  parameters: { ...page, ...parameters },
  answer,
  expected,
});
export const tie = (law: string, id: string, filter: object, columns: string[], expected: unknown): Case => ({
  query: 'relationships-by-id',
  law,
  parameters: { ids: [id], ...EVERYTHING, ...filter },
  answer: first(...columns),
  expected,
});

export const SHELTER = 'arrow.SHELTERED.bolt';
export const RAID = 'wing.ATTACKED.estan.raid-2021';
