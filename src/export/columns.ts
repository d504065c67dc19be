import type { Standing } from '../records/records.ts';
import { claimIds, spanOf } from '../records/standing.ts';
import { isoDay } from '../time/day.ts';
import type { Bounds } from '../time/period.ts';
import { manual } from './manual.ts';
import type { Column } from './table.ts';

const NO_BOUND = 'Empty where there is no bound.';

/** The EDTF text of a period and its four bounds; all empty where it has none. */
export function periodColumns<Row>(
  name: string,
  description: string,
  read: (row: Row) => { period: string; bounds: Bounds } | null,
): Column<Row>[] {
  const bound = (heading: string, field: keyof Bounds): Column<Row> => ({
    name: heading,
    type: 'date',
    description: `${manual(`Period.${field}`)} ${NO_BOUND}`,
    value: (row) => {
      const said = read(row);
      return said && isoDay(said.bounds[field]);
    },
  });
  return [
    {
      name,
      type: 'string',
      description: `${description} EDTF, as vague as the passage gives it.`,
      value: (row) => read(row)?.period ?? null,
    },
    bound('earliest_start', 'earliestStart'),
    bound('latest_start', 'latestStart'),
    bound('earliest_end', 'earliestEnd'),
    bound('latest_end', 'latestEnd'),
  ];
}

/** The period of what claims give, over all that support it. */
export function spanColumns<Row extends Standing>(): Column<Row>[] {
  return periodColumns(
    'period',
    'The span that covers what the supporting claims give; empty where none does.',
    spanOf,
  );
}

/** Where something stands over all claims: status, confidence, denial, and how many claims there are. */
export function standingColumns<Row extends Standing>(): Column<Row>[] {
  const share = { minimum: 0, maximum: 1, required: true };
  const count = { minimum: 0, required: true };
  return [
    {
      name: 'status',
      type: 'string',
      description: 'Where it stands by all claims; empty where no claim is for or against it.',
      values: 'Status',
      value: ({ status }) => (status === 'NONE' ? null : status),
    },
    {
      name: 'confidence',
      type: 'number',
      description: manual('Relationship.confidence'),
      constraints: share,
      value: ({ confidence }) => confidence,
    },
    {
      name: 'denial',
      type: 'number',
      description: manual('Relationship.denial'),
      constraints: share,
      value: ({ denial }) => denial,
    },
    {
      name: 'claims_for',
      type: 'integer',
      description: 'How many claims support it.',
      constraints: count,
      value: (row) => claimIds(row, 'SUPPORTS').length,
    },
    {
      name: 'claims_against',
      type: 'integer',
      description: 'How many claims deny it.',
      constraints: count,
      value: (row) => claimIds(row, 'DENIES').length,
    },
  ];
}

/** A column that tells rows apart by itself. */
export function idColumn<Row extends { id: string }>(description: string): Column<Row> {
  return {
    name: 'id',
    type: 'string',
    description,
    constraints: { required: true, unique: true },
    value: ({ id }) => id,
  };
}

/** A column that always holds the id of a row of another table. */
export function keyOf<Row>(
  name: string,
  references: string,
  description: string,
  value: (row: Row) => string,
): Column<Row> {
  return { name, type: 'string', description, constraints: { required: true }, references, value };
}

/** A column of text that may be empty. */
export function textColumn<Row>(name: string, description: string, value: (row: Row) => string): Column<Row> {
  return { name, type: 'string', description, value: (row) => value(row) || null };
}
