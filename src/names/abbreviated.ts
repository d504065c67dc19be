import type { Pair } from './pairs.ts';
import { thresholds } from './thresholds.ts';
import type { Word } from './word.ts';

/** Initials of a text with the words of a name that begin so and answer to nothing else. */
export function initialPairs(asked: Word[], named: Word[], pairs: Pair[]): Pair[] {
  const taken = new Set(pairs.flatMap((pair) => pair.named));
  return asked.flatMap((word, place) => {
    if (word.role !== 'INITIAL') return [];
    const found = named.findIndex(
      (other, at) => !taken.has(at) && other.role !== 'PARTICLE' && other.latin.startsWith(word.latin),
    );
    if (found < 0) return [];
    taken.add(found);
    return [{ asked: [place], named: [found], likeness: thresholds.initial }];
  });
}

/** The last word of a text, which may still be unfinished, with the word of a name that begins so. */
export function beginningOf(asked: Word[], named: Word[], pairs: Pair[]): Pair[] {
  const place = asked.length - 1;
  const last = asked[place];
  if (!last || last.exact || last.written.length < thresholds.fewestLettersOfBeginning) return [];
  if (pairs.some((pair) => pair.asked.includes(place))) return [];
  const found = named.findIndex(
    (other, at) => other.latin.startsWith(last.latin) && !pairs.some((pair) => pair.named.includes(at)),
  );
  return found < 0 ? [] : [{ asked: [place], named: [found], likeness: thresholds.beginning }];
}
