import type { ActorRecord } from '../records/records.ts';
import { acronymsIn, acronymsJoined, compact, lettersOf, writtenOut } from './acronyms.ts';
import { fold, sameName } from './fold.ts';
import { gatherer } from './gather.ts';
import { match, type NameToMatch } from './match.ts';
import { spansOf, type Spans } from './pairs.ts';
import { isArabic } from './phonemes.ts';
import { wordsOf, type Word } from './word.ts';
import { groupedBy } from '../groups.ts';

/** A name of an actor. */
export interface Entry extends NameToMatch {
  actor: ActorRecord;
  name: string;
  what: 'name' | 'alias' | 'acronym';
  /** The acronym within it, where another name stands for that here. */
  acronymWrittenOut: string | null;
}

/** A name that a text was found to be, whole or in part. */
export interface Found {
  entry: Entry;
  score: number;
  /** Why, in words that follow one another. */
  how: string[];
  /** Whether no word of the name is written otherwise. */
  sure: boolean;
}

/** All names, and what may be asked of them by text. */
export interface KnownNames {
  /** Names that a text is as it stands. */
  named(text: string): Found[];
  /** Names that have these letters, case and white space aside. */
  byLetters(text: string): readonly Entry[];
  /** Acronyms of these letters, dots, hyphens and spaces aside. */
  byAcronym(text: string): readonly Entry[];
  /** Whether a word in small letters stands in a name, or is an acronym. */
  holds(word: string): boolean;
}

/** How a name is found that is written as it stands. */
export const LETTER_BY_LETTER = 'letter by letter';

// The longest names have about as many; a longer text is found letter by letter alone.
const MOST_WORDS = 20;

/** Reads the names once. */
export function knownNames(actors: readonly ActorRecord[]): KnownNames {
  const entries = actors.flatMap(entriesOf);
  const letters = groupedBy(entries, ({ name }) => sameName(name));
  const acronyms = groupedBy(
    entries.filter((entry) => isAcronym(entry) && compact(entry.name) !== ''),
    ({ name }) => compact(name),
  );
  const byAcronym = (text: string) => acronyms.get(lettersOf(text)) ?? [];
  // An acronym is found by its letters or not at all: TPP is no spelling of TTP.
  const spelled = entries.filter((entry) => !isAcronym(entry));
  const folds = groupedBy(
    spelled.filter(({ name }) => fold(name) !== ''),
    ({ name }) => foldIn(name),
  );
  const all = [...spelled, ...spelled.flatMap((entry) => withoutAcronyms(entry, byAcronym))];
  const gather = gatherer(all);
  const words = new Set(spelled.flatMap((entry) => entry.words.map(({ written }) => written)));

  const named: KnownNames['named'] = (text) => {
    const found: Found[] = [];
    const add = (entry: Entry, score: number, how: string, sure: boolean) =>
      found.push({ entry, score, how: [how], sure });
    for (const entry of letters.get(sameName(text)) ?? []) add(entry, 1, LETTER_BY_LETTER, true);
    for (const entry of byAcronym(text)) add(entry, 0.99, 'but for dots, hyphens or spaces', true);
    for (const entry of folds.get(foldIn(text)) ?? [])
      add(entry, 0.99, 'but for accents, script or punctuation', false);
    const asked = spansOf(wordsOf(text).map((word) => ({ ...word, known: words.has(word.written) })));
    for (const key of asked.words.length > MOST_WORDS ? [] : gather(asked)) {
      const entry = all[key] as Entry;
      const met = match(asked, entry);
      if (!met) continue;
      const out = entry.acronymWrittenOut === null ? [] : [`its "${entry.acronymWrittenOut}" written out`];
      found.push({ entry, score: met.score, how: [met.how, ...out], sure: false });
    }
    return found;
  };
  return {
    named,
    byLetters: (text) => letters.get(sameName(text)) ?? [],
    byAcronym,
    holds: (word) => words.has(word) || acronyms.has(word),
  };
}

function entriesOf(actor: ActorRecord): Entry[] {
  const isPerson = actor.kind === 'PERSON';
  const acronyms = new Set(actor.aliasNames.filter((_, index) => actor.aliasAcronyms[index]).map(compact));
  const entry = (name: string, what: Entry['what']): Entry => ({
    ...spansOfName(name),
    ...{ actor, name, what, isPerson, acronyms, acronymWrittenOut: null },
  });
  return [
    entry(actor.name, 'name'),
    ...actor.aliasNames.map((name, index) => entry(name, actor.aliasAcronyms[index] ? 'acronym' : 'alias')),
  ];
}

function spansOfName(name: string): Spans {
  return spansOf(wordsOf(name).map((word): Word => ({ ...word, known: true })));
}

/** A name of an actor with the names of others for the acronyms in it: fighters of the TTP. */
function withoutAcronyms(entry: Entry, byAcronym: (letters: string) => readonly Entry[]): Entry[] {
  const isAcronym = (letters: string) => byAcronym(letters).length > 0;
  const joined = acronymsJoined(entry.name, isAcronym);
  return acronymsIn(joined, isAcronym).flatMap((acronym) =>
    byAcronym(acronym)
      .filter(({ actor }) => actor !== entry.actor)
      .map((bearer) => ({
        ...entry,
        ...spansOfName(writtenOut(joined, acronym, bearer.actor.name)),
        acronymWrittenOut: bearer.name,
      })),
  );
}

function isAcronym({ what }: Entry): boolean {
  return what === 'acronym';
}

// Arabic letters fold to consonants, which are no Latin name: TLBN is not طالبان.
function foldIn(name: string): string {
  return `${isArabic(name) ? 'Arab' : ''} ${fold(name)}`;
}
