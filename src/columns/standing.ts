import { spanPeriod } from '../records/periods.ts';
import type { Period, Status } from '../generated/schema.ts';
import type { Standing } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { column, type Column } from './column.ts';
import { boundColumns, edtfColumn } from './period.ts';

/** Something with the span that covers what its supporting claims give. */
export interface WithSpan {
  period: Period | null;
}

/** A record with its span beside it, which its columns share. */
export function withSpan<Of extends Standing>(standing: Of): Of & WithSpan {
  return { ...standing, period: spanPeriod(standing) };
}

/** The span of what the supporting claims give. */
export const spanColumns = {
  period: edtfColumn('NetworkEdge.period', ({ period }: WithSpan) => period),
  ...boundColumns(({ period }: WithSpan) => period),
};

const share = { minimum: 0, maximum: 1 };
const count = { minimum: 0 };

const status: Column<Pick<Standing, 'status'>, Status | null> = {
  type: 'string',
  description: 'Its status by the claims that remain; null if no claim is for or against it.',
  values: 'Status',
  value: (row) => (row.status === 'NONE' ? null : row.status),
};

/** Where something stands by its claims: status, confidence, denial, and how many claims there are. */
export const standingColumns = {
  status,
  confidence: column('Relationship.confidence', (row: Pick<Standing, 'confidence'>) => row.confidence, share),
  denial: column('Relationship.denial', (row: Pick<Standing, 'denial'>) => row.denial, share),
  claims_for: column('NetworkEdge.claimsFor', (row: Standing) => claimIds(row, 'SUPPORTS').length, count),
  claims_against: column('NetworkEdge.claimsAgainst', (row: Standing) => claimIds(row, 'DENIES').length, count),
};
