import type { ActorKind } from '../generated/schema.ts';
import { timeInWords } from './dates.ts';

/** Words that begin with a capital wherever they stand, by the same in small letters. */
export type ProperWords = ReadonlyMap<string, string>;

/** Kinds whose names are of proper nouns rather than of what they do. */
const NAMED_PROPERLY = new Set<ActorKind>(['STATE', 'PERSON', 'GROUP', 'FACTION', 'UMBRELLA', 'COMMUNITY']);
const TITLES = /^\p{Lu}[\p{L}]{2,}$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Beginnings of words that a slug parts from what they belong to. */
const HYPHENATED = /\b(anti|non|pro|self) (?=\p{L})/gu;

/** The proper words in the names of actors: those that no name writes small. */
export function properWordsIn(actors: readonly { name: string; kind: ActorKind; aliasNames: string[] }[]): ProperWords {
  const wordsOf = (names: readonly string[]) => names.flatMap((name) => name.split(/[^\p{L}]+/u));
  const small = new Set(wordsOf(actors.map(({ name }) => name)).filter((word) => word === word.toLowerCase()));
  const proper = actors.flatMap(({ name, kind, aliasNames }) => [
    ...(NAMED_PROPERLY.has(kind) ? wordsOf([name, ...aliasNames]).filter((word) => TITLES.test(word)) : []),
    ...wordsOf([name, ...aliasNames]).filter((word) => ACRONYM.test(word)),
  ]);
  const known = proper.map((word): [string, string] => [word.toLowerCase(), word]);
  return new Map(known.filter(([word]) => !small.has(word)));
}

/** What a matter between two actors is, by the slug of its episode: `rein in TTP, February 2023` of `rein-in-ttp-2023-02`. */
export function matterInWords(episode: string, proper: ProperWords): string {
  const [, slug = episode, date] = /^(.*?)(?:-(\d{4}(?:-\d\d)?))?$/.exec(episode) ?? [];
  const words = slug.split('-').map((word) => proper.get(word) ?? word);
  const joined = words.join(' ').replace(HYPHENATED, '$1-');
  return [joined, ...(date ? [timeInWords(date)] : [])].join(', ');
}
