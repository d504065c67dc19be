import type { NameToMatch } from './match.ts';
import type { Spans } from './pairs.ts';
import { thresholds } from './thresholds.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Gives the keys of names that may be spellings of a text; matching decides. */
export type Gather = (asked: Spans) => number[];

// Enough to hold every spelling that could be among the best.
const GATHERED = 300;

/** Lists names by their words, alone and in a row. */
export function gatherer(names: readonly NameToMatch[]): Gather {
  const single = vocabularyOf(names.flatMap(({ words }, key) => words.map((word) => [word, key] as const)));
  const together = vocabularyOf(
    names.flatMap(({ together: rows }, key) => rows.map(({ word }) => [word, key] as const)),
  );
  const lettersIn = names.map(({ words }) => words.reduce((sum, { written }) => sum + written.length, 0));
  const byAcronym = new Map<string, number[]>();
  for (const [key, { acronyms }] of names.entries())
    for (const acronym of acronyms) byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), key]);

  return (asked) => {
    const met = meetings(asked, single, together);
    for (const [place, { latin }] of asked.words.entries())
      for (const key of byAcronym.get(latin) ?? []) if (!met[place]?.has(key)) met[place]?.set(key, 0);
    const needed = met.filter((_, place) => isNeeded(asked.words[place] as Word));
    const fewest = needed.reduce<Map<number, number> | null>((a, b) => (a && a.size <= b.size ? a : b), null);
    const found = fewest
      ? [...fewest.keys()].filter((key) => needed.every((keys) => keys.has(key)))
      : [...new Set(met.flatMap((keys) => [...keys.keys()]))];
    const likeness = (key: number) => met.reduce((sum, keys) => sum + (keys.get(key) ?? 0), 0);
    const best =
      found.length <= GATHERED
        ? found
        : found
            .map((key) => ({ key, likeness: likeness(key), letters: lettersIn[key] as number }))
            .sort((a, b) => b.likeness - a.likeness || a.letters - b.letters || a.key - b.key)
            .slice(0, GATHERED)
            .map(({ key }) => key);
    // By key, so that of two names that fit alike the one that the actor has first is told.
    return best.sort((a, b) => a - b);
  };
}

type Lists = ReturnType<typeof vocabularyOf>;

/** The names that each word of a text may meet, with how alike the words are. */
function meetings(asked: Spans, single: Lists, together: Lists): Map<number, number>[] {
  const met = asked.words.map(() => new Map<number, number>());
  const meet = (places: number[], keys: readonly number[], likeness: number) => {
    for (const place of places)
      for (const key of keys) met[place]?.set(key, Math.max(likeness, met[place].get(key) ?? 0));
  };
  const look = (spans: Spans['single'], list: Lists, least: number) => {
    for (const { places, word } of spans) {
      if (word.role === 'PARTICLE' || word.role === 'INITIAL') continue;
      for (const { keys, likeness } of list.alike(word, least)) meet(places, keys, likeness);
    }
  };
  look(asked.single, single, thresholds.leastLikeness);
  look(asked.single, together, thresholds.leastTogether);
  look(asked.together, single, thresholds.leastTogether);
  const last = asked.words.at(-1);
  if (last && !last.exact && last.written.length >= thresholds.fewestLettersOfBeginning)
    meet([asked.words.length - 1], single.beginning(last.latin), thresholds.beginning);
  return met;
}

// Only these a name may not lack; whether it may lack the others is a matter of the name.
function isNeeded({ role }: Word): boolean {
  return role === 'CONTENT';
}
