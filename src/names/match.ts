import { beginningOf, initialPairs } from './abbreviated.ts';
import { pairsOf, type Pair, type Spans } from './pairs.ts';
import { quoted, setAside, spelledOtherwise } from './reason.ts';
import { thresholds } from './thresholds.ts';
import { isParticle, type Word } from './word.ts';

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

/** How the words of a text and of a name answer to each other. */
interface Comparison {
  asked: Spans;
  name: NameToMatch;
  pairs: Pair[];
  /** Whether a word that tells one name from another is met. */
  tells: boolean;
  /** Whether more than one word is met, initials aside. */
  several: boolean;
  byInitials: boolean;
  byBeginning: boolean;
  /** Whether the text has an acronym of whom the name belongs to. */
  besideAcronym: boolean;
  /** Words of the text that no word of the name answers to. */
  extra: Word[];
  /** Those of them without which it may still be the name: acronyms of the actor, titles, a Muhammad beside others. */
  extraAllowed: Word[];
  /** Words of the name that the text does not have, and may not lack. */
  lacking: Word[];
  /** Words of either that are not asked to answer. */
  aside: Word[];
  /** Words of the name that no word of the text answers to. */
  missing: Word[];
  /** Titles that only the text, or only the name, has. */
  extraTitles: number;
  missingTitles: number;
}

/** A case of a comparison, and what is answered where it holds. */
interface MatchCase {
  when: string;
  holds(comparison: Comparison): boolean;
  answer(comparison: Comparison): Match | null;
}

const none = () => null;

/** Cases of a comparison in the order in which they are tried: the first that holds decides. */
const MATCH_CASES: readonly MatchCase[] = [
  { when: 'nothing but titles, particles and Muhammads meet', holds: ({ tells }) => !tells, answer: namesakes },
  {
    when: 'the text has a word that is none of the name',
    holds: ({ extra, extraAllowed }) => extraAllowed.length < extra.length,
    answer: none,
  },
  {
    when: 'one word meets alone, and is not like enough',
    holds: ({ pairs }) => pairs.length === 1 && (pairs[0] as Pair).likeness < thresholds.likenessOfPart,
    answer: none,
  },
  {
    // One word beside a title or initials is of many.
    when: 'the whole name is met',
    holds: ({ lacking, several, aside, byInitials, byBeginning }) =>
      lacking.length === 0 && (several || (titlesOf(aside) === 0 && !byInitials)) && !byBeginning,
    answer: whole,
  },
  {
    when: 'the acronym says the words that are lacking',
    holds: ({ besideAcronym, lacking, byInitials, byBeginning, name }) =>
      besideAcronym && lacking.length > 0 && !byInitials && !byBeginning && !name.isPerson,
    answer: wholeByAcronym,
  },
  {
    when: 'initials stand for some words while others are lacking',
    holds: ({ byInitials, lacking }) => byInitials && lacking.length > 0,
    answer: none,
  },
  {
    when: 'the text has a Muhammad that the name lacks',
    holds: ({ extra }) => extra.some(({ role }) => role === 'MUHAMMAD'),
    answer: none,
  },
  {
    // One word tells little; beside another title it tells of another person.
    when: 'one word meets beside another title',
    holds: ({ several, extraTitles, lacking, missingTitles }) =>
      !several && extraTitles > 0 && (lacking.length > 0 || missingTitles > 0),
    answer: none,
  },
  { when: 'part of the name is met', holds: () => true, answer: part },
];

/** Matches a text to a name word by word; null where a word of the text answers to none of the name. */
export function match(asked: Spans, name: NameToMatch): Match | null {
  const comparison = compared(asked, name);
  return MATCH_CASES.find(({ holds }) => holds(comparison))?.answer(comparison) ?? null;
}

function compared(asked: Spans, name: NameToMatch): Comparison {
  const alike = pairsOf(asked, name, thresholds.leastLikeness);
  const initials = name.isPerson ? initialPairs(asked.words, name.words, alike) : [];
  const beginning = beginningOf(asked.words, name.words, [...alike, ...initials]);
  const pairs = [...alike, ...initials, ...beginning];
  const left = (words: Word[], side: 'asked' | 'named') =>
    words.filter((word, place) => !isSmall(word, name) && !pairs.some((pair) => pair[side].includes(place)));
  const [extra, missing] = [left(asked.words, 'asked'), left(name.words, 'named')];

  const telling = pairs.filter((pair) => pair.asked.some((place) => isContent(asked.words[place] as Word)));
  const several = telling.length - initials.length > 1;
  const optional = ({ role }: Word) => name.isPerson && (role === 'TITLE' || (several && role === 'MUHAMMAD'));
  const acronym = ({ latin }: Word) => name.acronyms.has(latin);
  const lacking = missing.filter((word) => !optional(word) && !(name.isPerson && several && word.role === 'INITIAL'));
  return {
    ...{ asked, name, pairs, several, extra, missing, lacking },
    tells: telling.length > 0,
    byInitials: initials.length > 0,
    byBeginning: beginning.length > 0,
    besideAcronym: extra.some(acronym),
    extraAllowed: extra.filter((word) => acronym(word) || optional(word)),
    aside: [...extra.filter((word) => !acronym(word)), ...missing.filter((word) => !lacking.includes(word))],
    extraTitles: titlesOf(extra),
    missingTitles: titlesOf(missing),
  };
}

// TEHRIK I TALIBAN has no initial, as a person may have.
function isSmall({ role, latin }: Word, { isPerson }: NameToMatch): boolean {
  return role === 'PARTICLE' || (role === 'INITIAL' && !isPerson && isParticle(latin));
}

function titlesOf(words: Word[]): number {
  return words.filter(({ role }) => role === 'TITLE').length;
}

function isContent({ role }: Word): boolean {
  return role === 'CONTENT' || role === 'INITIAL';
}

// A text of nothing but titles and Muhammads means nobody, though it is part of names.
function namesakes(comparison: Comparison): Match | null {
  const { asked, extra, pairs } = comparison;
  const titled = asked.words.some(({ role }) => role === 'MUHAMMAD' || role === 'TITLE');
  if (!titled || extra.length > 0 || pairs.length === 0) return null;
  return part({ ...comparison, lacking: comparison.missing, aside: [], byBeginning: false });
}

function whole({ asked, name, pairs, aside }: Comparison): Match {
  const swapped = !inOrder(pairs);
  const less = (swapped ? thresholds.lessForOrder : 0) + thresholds.lessForAside * aside.length;
  const likeness = Math.min(thresholds.mostForSpelling, likenessOf(pairs, name));
  const score = Math.max(thresholds.leastLikeness, likeness - less);
  const said = [spelledOtherwise(asked, name, pairs), swapped ? 'in another order' : '', setAside(aside)];
  return { score, how: said.filter(Boolean).join(', ') || 'but for small words' };
}

function wholeByAcronym(comparison: Comparison): Match {
  const { score, how } = whole({ ...comparison, aside: [...comparison.aside, ...comparison.lacking] });
  return { score, how: `beside its acronym, ${how}` };
}

function part({ asked, name, pairs, lacking, aside, byBeginning }: Comparison): Match | null {
  const { likenessOfPart, lettersBesideUnlike, leastForPart, mostForPart } = thresholds;
  const toTheLetter = pairs.filter(({ likeness }) => likeness === 1).length;
  if (toTheLetter < lettersBesideUnlike && pairs.some(({ likeness }) => likeness < likenessOfPart)) return null;
  const weight = (words: Word[]) => words.reduce((sum, { written }) => sum + written.length, 0);
  const met = weight(pairs.flatMap(({ named }) => named.map((place) => name.words[place] as Word)));
  const covered = met / (met + weight([...lacking, ...aside]));
  const score = leastForPart + (mostForPart - leastForPart) * covered * likenessOf(pairs, name);
  const without = lacking.length > 0 ? `without ${quoted(lacking)}` : '';
  const begun = byBeginning ? 'by its first letters' : '';
  const said = [begun, without, spelledOtherwise(asked, name, pairs), setAside(aside)];
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
