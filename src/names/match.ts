import { beginningOf, initialPairs } from './abbreviated.ts';
import { LEAST_LIKENESS } from './nearest.ts';
import { pairsOf, type Pair, type Spans } from './pairs.ts';
import { listed, setAside, spelledOtherwise } from './reason.ts';
import type { Word } from './word.ts';

/** A name that words are looked for in. */
export interface NameToMatch extends Spans {
  isPerson: boolean;
  /** Acronyms of whom the name belongs to, in small letters. */
  acronyms: ReadonlySet<string>;
}

/** How a text answers to a name that it is not letter by letter. */
export interface Match {
  score: number;
  /** Why, in words: what is spelled otherwise, left out or set aside. */
  how: string;
}

// From LEAST_LIKENESS on every word of the one answers to one of the other; below, the text has part of the name.
const MOST_FOR_SPELLING = 0.98;
const MOST_FOR_PART = 0.84;
const LEAST_FOR_PART = 0.5;
const LIKENESS_OF_PART = 0.9;
const LESS_FOR_ORDER = 0.03;
const LESS_FOR_ASIDE = 0.01;

/** Matches a text to a name word by word; null where a word of the text answers to none of the name. */
export function match(asked: Spans, name: NameToMatch): Match | null {
  const pairs = pairsOf(asked, name, LEAST_LIKENESS);
  const initials = name.isPerson ? initialPairs(asked.words, name.words, pairs) : [];
  const beginning = beginningOf(asked.words, name.words, [...pairs, ...initials]);
  const all = [...pairs, ...initials, ...beginning];
  const left = (words: Word[], side: 'asked' | 'named') =>
    words.filter((_, place) => !all.some((pair) => pair[side].includes(place)));
  const extra = left(asked.words, 'asked').filter(({ role }) => role !== 'PARTICLE');
  const missing = left(name.words, 'named').filter(({ role }) => role !== 'PARTICLE');

  const met = all.filter((pair) => pair.asked.some((place) => isContent(asked.words[place] as Word)));
  if (met.length === 0) return namesakes(asked, name, all, extra, missing);
  const several = met.length - initials.length > 1;
  const optional = ({ role }: Word) => name.isPerson && (role === 'TITLE' || (several && role === 'MUHAMMAD'));
  const acronym = ({ latin }: Word) => name.acronyms.has(latin);
  if (!extra.every((word) => acronym(word) || optional(word))) return null;
  const lacking = missing.filter((word) => !optional(word) && !(name.isPerson && several && word.role === 'INITIAL'));
  const aside = [...extra.filter((word) => !acronym(word)), ...missing.filter((word) => !lacking.includes(word))];
  if (all.length === 1 && (all[0] as Pair).likeness < LIKENESS_OF_PART) return null;
  const titles = (words: Word[]) => words.filter(({ role }) => role === 'TITLE');
  // One word beside a title or initials is of many.
  const alone = !several && (titles(aside).length > 0 || initials.length > 0);
  if (lacking.length === 0 && !alone && beginning.length === 0) return whole(asked, name, all, aside);
  if ((initials.length > 0 && lacking.length > 0) || extra.some(({ role }) => role === 'MUHAMMAD')) return null;
  // One word tells little; beside another title it tells of another person.
  if (!several && titles(extra).length > 0 && (lacking.length > 0 || titles(missing).length > 0)) return null;
  return part(asked, name, all, lacking, aside, beginning.length > 0);
}

function isContent({ role }: Word): boolean {
  return role === 'CONTENT' || role === 'INITIAL';
}

// A text of nothing but titles and Muhammads means nobody, though it is part of names.
function namesakes(asked: Spans, name: NameToMatch, pairs: Pair[], extra: Word[], missing: Word[]): Match | null {
  const telling = asked.words.some(({ role }) => role === 'MUHAMMAD' || role === 'TITLE');
  return telling && extra.length === 0 && pairs.length > 0 ? part(asked, name, pairs, missing, [], false) : null;
}

function whole(asked: Spans, name: NameToMatch, pairs: Pair[], aside: Word[]): Match {
  const swapped = !inOrder(pairs);
  const less = (swapped ? LESS_FOR_ORDER : 0) + LESS_FOR_ASIDE * aside.length;
  const score = Math.max(LEAST_LIKENESS, Math.min(MOST_FOR_SPELLING, likenessOf(pairs, name)) - less);
  const said = [spelledOtherwise(asked, name, pairs), swapped ? 'in another order' : '', setAside(aside)];
  return { score, how: said.filter(Boolean).join(', ') || 'but for small words' };
}

function part(
  asked: Spans,
  name: NameToMatch,
  pairs: Pair[],
  lacking: Word[],
  aside: Word[],
  begun: boolean,
): Match | null {
  if (pairs.some(({ likeness }) => likeness < LIKENESS_OF_PART)) return null;
  const weight = (words: Word[]) => words.reduce((sum, { written }) => sum + written.length, 0);
  const met = weight(pairs.flatMap(({ named }) => named.map((place) => name.words[place] as Word)));
  const covered = met / (met + weight([...lacking, ...aside]));
  const score = LEAST_FOR_PART + (MOST_FOR_PART - LEAST_FOR_PART) * covered * likenessOf(pairs, name);
  const without = lacking.length > 0 ? `without ${listed(lacking)}` : '';
  const said = [begun ? 'by its first letters' : '', without, spelledOtherwise(asked, name, pairs), setAside(aside)];
  return { score, how: `only in part: ${said.filter(Boolean).join(', ')}` };
}

function likenessOf(pairs: Pair[], { words }: Spans): number {
  const weights = pairs.map(({ named }) =>
    named.reduce((sum, place) => sum + (words[place] as Word).written.length, 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return pairs.reduce((sum, { likeness }, index) => sum + likeness * (weights[index] as number), 0) / total;
}

function inOrder(pairs: Pair[]): boolean {
  const places = [...pairs]
    .sort((a, b) => (a.asked[0] as number) - (b.asked[0] as number))
    .map(({ named }) => named[0] as number);
  return places.every((place, index) => index === 0 || place > (places[index - 1] as number));
}
