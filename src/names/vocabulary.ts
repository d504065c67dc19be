import { wordLikeness } from './alike.ts';
import { shortFormsOf } from './shortForms.ts';
import { skeletonKey } from './skeleton.ts';
import type { Word } from './word.ts';

/** The different words of names, each with the keys of the names that it stands in. */
export interface Vocabulary {
  /** Words at least as alike as that, with their names. */
  alike(word: Word, least: number): { keys: readonly number[]; likeness: number }[];
  /** Names that have a word which begins so. */
  beginning(letters: string): number[];
}

interface Listed {
  word: Word;
  keys: number[];
}

/** Lists words so that those which may be alike are found without comparing all. */
export function vocabularyOf(words: Iterable<readonly [word: Word, key: number]>): Vocabulary {
  const listed = new Map<string, Listed>();
  for (const [word, key] of words) {
    const own = `${word.written}|${word.role}|${word.exact}`;
    const known = listed.get(own);
    if (!known) listed.set(own, { word, keys: [key] });
    else if (known.keys.at(-1) !== key) known.keys.push(key);
  }
  const all = [...listed.values()];
  const shelves = new Map<string, Listed[]>();
  for (const one of all)
    for (const shelf of shelvesOf(one.word)) {
      const others = shelves.get(shelf);
      if (others) others.push(one);
      else shelves.set(shelf, [one]);
    }

  return {
    alike(word, least) {
      const near = new Set(whereToLook(word).flatMap((shelf) => shelves.get(shelf) ?? []));
      return [...near].flatMap(({ word: other, keys }) => {
        const likeness = wordLikeness(word, other);
        return likeness >= least ? [{ keys, likeness }] : [];
      });
    },
    beginning: (letters) => all.flatMap(({ word, keys }) => (word.latin.startsWith(letters) ? keys : [])),
  };
}

function shelvesOf(word: Word): string[] {
  const { bareSkeletons, exact, longVowelsOnly } = word;
  const same = [`letters ${word.written}`, `latin ${word.latin}`, `role ${word.role}`, `title ${word.title}`];
  if (exact) return same;
  const bare = bareSkeletons.map((skeleton) => `bare ${skeletonKey(skeleton)}`);
  const script = longVowelsOnly ? bareSkeletons.map((skeleton) => `script ${skeletonKey(skeleton)}`) : [];
  return [...new Set([...same, ...bare, ...script, ...nearLetters(word)])];
}

function whereToLook(word: Word): string[] {
  const { written, latin, role, title, exact, bareSkeletons, longVowelsOnly } = word;
  const same = [`letters ${written}`, ...(title === null ? [] : [`title ${title}`])];
  const short = [...word.shortFor, ...shortFormsOf(latin)].map((other) => `latin ${other}`);
  if (exact) return [...same, ...short];
  const others = bareSkeletons.map((skeleton) => `${longVowelsOnly ? 'bare' : 'script'} ${skeletonKey(skeleton)}`);
  const namesakes = role === 'MUHAMMAD' ? [`role ${role}`] : [];
  return [...new Set([...same, ...short, ...namesakes, ...others, ...nearLetters(word)])];
}

/** What two words that write all vowels have in common where they are alike: consonants but for one, or their letters. */
function nearLetters({ latin, skeletons, longVowelsOnly }: Word): string[] {
  if (longVowelsOnly) return [];
  const slips = skeletons.flatMap(({ start, consonants }) =>
    [...Array(consonants.length + 1).keys()].map(
      (place) => `but one ${start} ${consonants.slice(0, place)}${consonants.slice(place + 1)}`,
    ),
  );
  return [...slips, ...(latin.includes('h') ? [`sorted ${[...latin].sort().join('')}`] : [])];
}
