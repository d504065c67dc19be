import { likeness } from './nearest.ts';
import { vowelsApart, type Skeleton } from './skeleton.ts';
import { thresholds } from './thresholds.ts';
import type { Word } from './word.ts';

/** A case of two words, and how alike they are where it holds. */
interface WordCase {
  when: string;
  holds(a: Word, b: Word): boolean;
  likeness(a: Word, b: Word): number;
}

/** Cases of two words in the order in which they are tried: the first that holds decides. */
const WORD_CASES: readonly WordCase[] = [
  { when: 'they are written alike', holds: (a, b) => a.written === b.written, likeness: () => 1 },
  {
    when: 'they are spellings of one title',
    holds: (a, b) => a.title !== null && a.title === b.title,
    likeness: () => thresholds.sameSounds,
  },
  {
    when: 'one is short for the other',
    holds: (a, b) => a.shortFor.includes(b.latin) || b.shortFor.includes(a.latin),
    likeness: () => thresholds.shortForm,
  },
  { when: 'one must be met letter by letter', holds: (a, b) => a.exact || b.exact, likeness: () => 0 },
  {
    when: 'one is a Muhammad',
    holds: (a, b) => a.role === 'MUHAMMAD' || b.role === 'MUHAMMAD',
    likeness: (a, b) => (a.role === b.role ? thresholds.sameSounds : 0),
  },
  {
    when: 'one stands in a script that writes long vowels only',
    holds: (a, b) => a.longVowelsOnly || b.longVowelsOnly,
    likeness: acrossScripts,
  },
  {
    when: 'an h stands before a letter and not after it',
    holds: (a, b) => !(a.known && b.known) && hIsMoved(a.latin, b.latin),
    likeness: () => thresholds.leastAfterSlip - thresholds.lessAfterSlip,
  },
  {
    when: 'they begin otherwise, or one is much longer',
    holds: (a, b) => !a.skeletons.some((mine) => b.skeletons.some((theirs) => comparable(mine, theirs))),
    likeness: () => 0,
  },
  {
    when: 'they sound alike',
    holds: (a, b) => a.sounds === b.sounds && a.sounds.length > 1,
    likeness: () => thresholds.sameSounds,
  },
  { when: 'their consonants and vowels have to tell', holds: () => true, likeness: bySkeletons },
];

/** How far a word of a text is a spelling of a word of a name, 0 to 1; 0 where it is another word. */
export function wordLikeness(a: Word, b: Word): number {
  return WORD_CASES.find(({ holds }) => holds(a, b))?.likeness(a, b) ?? 0;
}

/** By the reading of their letters in which they are most alike. */
function bySkeletons(a: Word, b: Word): number {
  // A plural is a word beside its singular.
  const known = a.known && b.known && `${a.latin}s` !== b.latin && a.latin !== `${b.latin}s`;
  let likest: number | null = null;
  // Asked for where skeletons leave something to tell, which is seldom.
  const lettersAlike = () => (likest ??= Math.max(likeness(a.latin, b.latin), likeness(a.sounds, b.sounds)));
  return Math.max(
    0,
    ...a.skeletons.flatMap((mine) =>
      b.skeletons.map((theirs) => skeletonLikeness(mine, theirs, { lettersAlike, known })),
    ),
  );
}

interface Letters {
  lettersAlike(): number;
  /** Whether both are words of names. */
  known: boolean;
}

function skeletonLikeness(mine: Skeleton, theirs: Skeleton, { lettersAlike, known }: Letters): number {
  const { sameSounds, sameSkeleton, longWord, leastWithOtherVowel, otherVowel, leastAfterSlip, lessAfterSlip } =
    thresholds;
  const apart = vowelsApart(mine, theirs, 'both write all vowels');
  if (apart === 0) return Math.max(sameSkeleton, Math.min(lettersAlike(), sameSounds));
  if (apart === 1 && mine.consonants.length >= longWord && lettersAlike() >= leastWithOtherVowel) return otherVowel;
  const slip = comparable(mine, theirs) && oneSlip(mine.consonants, theirs.consonants);
  if (!slip || lettersAlike() < leastAfterSlip) return 0;
  return known ? thresholds.slipToKnown : Math.min(lettersAlike(), sameSounds) - lessAfterSlip;
}

function acrossScripts(a: Word, b: Word): number {
  const both = a.longVowelsOnly === b.longVowelsOnly;
  const scripts = both ? 'both write long vowels' : 'one writes long vowels';
  const same = a.bareSkeletons.find((mine) =>
    b.bareSkeletons.some((theirs) => vowelsApart(mine, theirs, scripts) === 0),
  );
  if (!same) return 0;
  if (both) return thresholds.sameSkeletonInScript;
  return same.consonants.length < thresholds.longWord
    ? thresholds.sameSkeletonAcrossScripts
    : thresholds.sameLongSkeletonAcrossScripts;
}

// A spelling seldom changes the sound that a name begins with: Kurdistan is not Turkistan.
function comparable(a: Skeleton, b: Skeleton): boolean {
  return a.start === b.start && Math.abs(a.consonants.length - b.consonants.length) < 2;
}

/** Whether consonants differ by one left out or two exchanged; in long words also by one for another. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || short.length < 2 || long.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  // A short word that ends sooner is another, or is unfinished, unless it is the singular: Islam is not Islamic.
  if (start === short.length && short.length < thresholds.longWord && !long.endsWith('s')) return false;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return short.length >= 5;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}

/** Whether words differ by one h that stands before its neighbour in one and after it in the other: Kahn is Khan. */
export function hIsMoved(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4 || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped && (a[at] === 'h' || b[at] === 'h');
}
