import { claimColumns as ofClaims, claimNameColumns } from '../../columns/claim.ts';
import { selected, through, valuesOf, type Columns } from '../../columns/column.ts';
import { endNameColumns, relationshipColumns } from '../../columns/relationship.ts';
import type { Claim, Relationship } from '../../generated/schema.ts';

/** A row that may tell of a tie. */
export interface TieRow {
  tie: Relationship | null | undefined;
}

/** A row for a claim, or for something without claims. */
export interface ClaimRow {
  claim: Claim | null;
}

const { id: relationship, ...ofTie } = { ...relationshipColumns, ...endNameColumns };

/** What is told of a tie. */
export const tieColumns = through(
  {
    relationship,
    ...selected(ofTie, 'type', 'source', 'source_name', 'target', 'target_name'),
    ...selected(ofTie, 'episode', 'matter', 'period'),
    ...selected(ofTie, 'status', 'confidence', 'denial'),
  },
  ({ tie }: TieRow) =>
    tie && {
      ...tie,
      ...{ from: tie.from.id, fromName: tie.from.name, to: tie.to.id, toName: tie.to.name },
      ...{ episode: tie.episode ?? '', matter: tie.matter ?? '' },
      period: tie.period ?? null,
    },
);

const { id: claim, period: claim_period, ...ofClaim } = { ...ofClaims, ...claimNameColumns };

/** What is told of a claim. */
export const claimColumns = through(
  {
    claim,
    ...selected(ofClaim, 'stance', 'attribution', 'hedged', 'speaker', 'speaker_name', 'voice'),
    ...selected(ofClaim, 'document', 'document_title', 'published', 'paragraphs', 'paraphrase'),
    claim_period,
    ...selected(ofClaim, 'origin', 'weight'),
  },
  (row: ClaimRow) =>
    row.claim && {
      ...row.claim,
      ...{ speaker: row.claim.speaker?.id ?? '', speakerName: row.claim.speaker?.name ?? null },
      ...{ document: row.claim.document.id, documentTitle: row.claim.document.title },
      published: row.claim.document.published,
      period: row.claim.period ?? null,
    },
);

/** A row for each claim, with the same before it; one row where there is no claim. */
export function rowsOf<Before>(claims: readonly Claim[], before: Before): (Before & ClaimRow)[] {
  return (claims.length > 0 ? claims : [null]).map((claim) => ({ ...before, claim }));
}

/** A tie as a row for each of its claims, with more before them. */
export function tieRows<Before extends object>(
  tie: Relationship,
  before: Before,
): (Before & { tie: Relationship } & ClaimRow)[] {
  return rowsOf(tie.claims.nodes, { ...before, tie });
}

/** An answer as a table. */
export interface Table<Data> {
  columns: Columns;
  /** Every row as its values in the order of the columns. */
  rows(data: Data): unknown[][];
}

/** Makes a table of the rows that an answer holds. */
export function tableOf<Data, Row>(columns: Columns<Row>, rows: (data: Data) => readonly Row[]): Table<Data> {
  return { columns, rows: (data) => rows(data).map(valuesOf(columns)) };
}
