import type { ClaimRecord } from '../records/records.ts';
import { periodInWords } from '../time/words.ts';
import { sayersOf, type NameOf } from './sayers.ts';

/** The times that claims give, each once and with who gives it, the earliest first: "in 2010 (the author of document d1)". */
export function versionsInWords(claims: readonly ClaimRecord[], nameOf: NameOf): string[] {
  const versions = new Map<string, ClaimRecord[]>();
  for (const claim of [...claims].sort((a, b) => a.earliestStart - b.earliestStart || a.latestEnd - b.latestEnd)) {
    const words = periodInWords(claim.period, `document ${claim.document}`);
    versions.set(words, [...(versions.get(words) ?? []), claim]);
  }
  return [...versions].map(([words, givers]) => `${words} (${sayersOf(givers, nameOf)})`);
}
