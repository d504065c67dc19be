import type { ClaimRecord } from '../records/records.ts';
import { BEGINNING } from '../time/day.ts';
import { periodInWords } from '../language/dates.ts';
import { sayersOf, type Telling } from './sayers.ts';

/** The times that claims give, each once and with who gives it, the earliest first: "in 2010 (Ada's report)". */
export function versionsInWords(claims: readonly ClaimRecord[], telling: Telling): string[] {
  const versions = new Map<string, ClaimRecord[]>();
  for (const claim of [...claims].sort((a, b) => placeOf(a) - placeOf(b) || a.latestEnd - b.latestEnd)) {
    const words = periodInWords(claim.period, telling.names.document(claim.document));
    versions.set(words, [...(versions.get(words) ?? []), claim]);
  }
  return [...versions].map(([words, givers]) => {
    const { text } = sayersOf(givers, telling);
    // Who speaks of its own writing is named already.
    return words.includes(text) ? words : `${words} (${text})`;
  });
}

// What only still was so stands where it was told.
function placeOf({ earliestStart, earliestEnd, latestEnd }: ClaimRecord): number {
  return [earliestStart, earliestEnd].find((day) => day > BEGINNING) ?? latestEnd;
}
