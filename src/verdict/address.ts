import type { PropositionRecord } from '../records/records.ts';

/** Where verdicts stand on the server. */
export const FACTS = '/facts';

/** Address of a verdict, relative to the server: `/facts/<from>/<TYPE>/<to>` and the query string of its filter. */
export function addressOf({ from, type, to }: PropositionRecord, query: string, file?: FactFile): string {
  const path = [FACTS, ...[from, type, to].map(encodeURIComponent)].join('/');
  return `${path}${file ? `/${file}` : ''}${query}`;
}

/** Other forms of a verdict, each a file below its address. */
export const FACT_FILES = ['claim-review.jsonld', 'annotations.jsonld'] as const;

export type FactFile = (typeof FACT_FILES)[number];
