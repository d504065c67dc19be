import { stringify } from 'csv-stringify/sync';
import type { Claim, Relationship } from '../../generated/schema.ts';

/** A row of a file: values by the headings of their columns. */
export type Row = Record<string, string | number | null | undefined>;

/** Headings of what is told of a tie. */
export const TIE_COLUMNS = Object.keys(tieCells(null));

/** Headings of what is told of a claim. */
export const CLAIM_COLUMNS = Object.keys(claimCells(null));

/** What is told of a tie. */
export function tieCells(tie: Relationship | null | undefined): Row {
  return {
    relationship: tie?.id,
    type: tie?.type,
    from: tie?.from.id,
    from_name: tie?.from.name,
    to: tie?.to.id,
    to_name: tie?.to.name,
    episode: tie?.episode,
    period: tie?.period?.edtf,
    status: tie?.status,
    confidence: tie?.confidence,
    denial: tie?.denial,
  };
}

/** What is told of a claim. Several paragraphs are parted by spaces. */
export function claimCells(claim: Claim | null): Row {
  return {
    claim: claim?.id,
    stance: claim?.stance,
    attribution: claim?.attribution,
    speaker: claim?.speaker?.id,
    speaker_name: claim?.speaker?.name,
    document: claim?.document.id,
    document_title: claim?.document.title,
    published: claim?.document.published.edtf,
    paragraphs: claim?.paragraphs.join(' '),
    paraphrase: claim?.paraphrase,
    claim_period: claim?.period?.edtf,
    origin: claim?.origin,
    weight: claim?.weight,
  };
}

/** A tie as a row for each of its claims, with cells of its own before them. */
export function tieRows(tie: Relationship, before: Row = {}): Row[] {
  return rowsOf(tie.claims.nodes, { ...before, ...tieCells(tie) });
}

/** A row for each claim, with the same cells before it; one row where there is no claim. */
export function rowsOf(claims: readonly Claim[], before: Row): Row[] {
  if (claims.length === 0) return [{ ...before, ...claimCells(null) }];
  return claims.map((claim) => ({ ...before, ...claimCells(claim) }));
}

/** Rows as CSV with a heading line. A cell that a spreadsheet would take for a formula is escaped. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
}
