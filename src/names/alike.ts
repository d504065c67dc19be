import { likeness } from './nearest.ts';
import { vowelsApart, type Skeleton } from './skeleton.ts';
import type { Word } from './word.ts';

const SAME_SOUNDS = 0.97;
const SAME_SKELETON = 0.9;
const SAME_SKELETON_IN_SCRIPT = 0.92;
// Too little for one short word alone: UNICEF has the consonants of انصاف.
const SAME_SKELETON_ACROSS_SCRIPTS = 0.89;
const SAME_LONG_SKELETON_ACROSS_SCRIPTS = 0.9;
// What a slip of the hand leaves; other names that look so begin just below.
const LEAST_AFTER_SLIP = 0.9;
const LESS_AFTER_SLIP = 0.02;
// In a long word one vowel may be another: Bahadar is Bahadur.
const LONG = 4;
const LEAST_WITH_OTHER_VOWEL = 0.93;
const OTHER_VOWEL = 0.88;

/** How far a word of a text is a spelling of a word of a name, 0 to 1; 0 where it is another word. */
export function wordLikeness(a: Word, b: Word): number {
  if (a.written === b.written) return 1;
  if (a.exact || b.exact) return 0;
  if (a.role === 'MUHAMMAD' || b.role === 'MUHAMMAD') return a.role === b.role ? SAME_SOUNDS : 0;
  if (a.longVowelsOnly || b.longVowelsOnly) return acrossScripts(a, b);
  if (!a.skeletons.some((mine) => b.skeletons.some((theirs) => comparable(mine, theirs)))) return 0;
  if (a.sounds === b.sounds && a.sounds.length > 1) return SAME_SOUNDS;
  const likest = Math.max(likeness(a.latin, b.latin), likeness(a.sounds, b.sounds));
  let best = 0;
  for (const mine of a.skeletons) {
    for (const theirs of b.skeletons) {
      const apart = vowelsApart(mine, theirs, 'both write all vowels');
      if (apart === 0) best = Math.max(best, SAME_SKELETON, Math.min(likest, SAME_SOUNDS));
      else if (apart === 1 && mine.consonants.length >= LONG && likest >= LEAST_WITH_OTHER_VOWEL)
        best = Math.max(best, OTHER_VOWEL);
      else if (likest >= LEAST_AFTER_SLIP && comparable(mine, theirs) && oneSlip(mine.consonants, theirs.consonants))
        best = Math.max(best, Math.min(likest, SAME_SOUNDS) - LESS_AFTER_SLIP);
    }
  }
  return best;
}

function acrossScripts(a: Word, b: Word): number {
  const both = a.longVowelsOnly === b.longVowelsOnly;
  const scripts = both ? 'both write long vowels' : 'one writes long vowels';
  const same = a.bareSkeletons.find((mine) =>
    b.bareSkeletons.some((theirs) => vowelsApart(mine, theirs, scripts) === 0),
  );
  if (!same) return 0;
  if (both) return SAME_SKELETON_IN_SCRIPT;
  return same.consonants.length < LONG ? SAME_SKELETON_ACROSS_SCRIPTS : SAME_LONG_SKELETON_ACROSS_SCRIPTS;
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
  if (start === short.length && short.length < LONG && !long.endsWith('s')) return false;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return short.length >= 5;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}
