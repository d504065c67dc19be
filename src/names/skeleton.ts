/** The consonants of a word, and the vowels before, between and after them. */
export interface Skeleton {
  consonants: string;
  /** One more than there are consonants; empty where no vowel stands. */
  vowels: string[];
  /** Its first consonant, or * where a vowel opens it. */
  start: string;
}

const SEVERAL_SOUNDS: Record<string, readonly string[]> = {
  T: ['t', 's'],
  D: ['d', 'z'],
  B: ['b', 'p'],
  H: ['t', 'a'],
};
const MOST_READINGS = 8;
const VOWEL = /[aeiou*]/i;

/** The skeletons of a word given by its phonemes, one for each way of reading its letters. */
export function skeletonsOf(phonemes: string): Skeleton[] {
  const readings = [...phonemes].reduce<string[]>(
    (begun, sound) => {
      const read = (SEVERAL_SOUNDS[sound] ?? [sound]).flatMap((one) => begun.map((before) => before + one));
      return read.slice(0, MOST_READINGS);
    },
    [''],
  );
  return readings.map(skeletonOf);
}

function skeletonOf(sounds: string): Skeleton {
  let consonants = '';
  const vowels = [''];
  for (const sound of sounds) {
    if (VOWEL.test(sound)) vowels[vowels.length - 1] += sound;
    else {
      consonants += sound;
      vowels.push('');
    }
  }
  return { consonants, vowels, start: vowels[0] === '' ? consonants.slice(0, 1) : '*' };
}

/** What a skeleton is found by: its consonants, and whether a vowel opens it. */
export function skeletonKey({ consonants, start }: Skeleton): string {
  return start === '*' ? `*${consonants}` : consonants;
}

/** In which scripts two skeletons were written. */
export type Scripts = 'both write all vowels' | 'both write long vowels' | 'one writes long vowels';

/**
 * In how many places two skeletons of the same consonants have vowels that make another name, as Hasan and Husain have;
 * infinite where the consonants differ, or where a vowel stands in one alone and cannot be left out.
 */
export function vowelsApart(a: Skeleton, b: Skeleton, scripts: Scripts): number {
  if (a.start !== b.start || a.consonants !== b.consonants || a.consonants.length < 2) return Infinity;
  let [lacking, apart] = [0, 0];
  for (const [place, mine] of a.vowels.entries()) {
    const theirs = b.vowels[place] as string;
    if (mine !== '' && theirs !== '') {
      const alike = [...qualities(mine)].some((quality) => qualities(theirs).has(quality));
      if (!alike && !isUnstressed(a, b, place)) apart += 1;
    } else if (mine !== theirs) {
      const last = place === a.vowels.length - 1;
      if (scripts === 'both write long vowels' && !last) return Infinity;
      if (scripts === 'one writes long vowels' && isLong(mine || theirs)) return Infinity;
      lacking += 1;
    }
  }
  // A short word is another word with another vowel in it: China is not Chin.
  const mayLack = a.consonants.length < 3 ? 0 : 1;
  return scripts === 'both write all vowels' && lacking > mayLack ? Infinity : apart;
}

// Short a and e, e and i, o and u are written for one another.
const QUALITY: Record<string, string> = { a: 'a', e: 'ai', i: 'i', o: 'u', u: 'u', '*': 'aiu' };

function qualities(vowels: string): Set<string> {
  return new Set([...vowels.toLowerCase()].flatMap((vowel) => [...(QUALITY[vowel] ?? '')]));
}

// The short vowel of a first syllable before one long vowel is heard as a or u: Qadoos is Qudoos.
function isUnstressed(a: Skeleton, b: Skeleton, place: number): boolean {
  const [mine, theirs] = [a, b].map(({ vowels }) => vowels[place + 1] as string) as [string, string];
  const short = [a, b].map(({ vowels }) => vowels[place] as string).sort();
  return place === 1 && mine === theirs && /^[AIU]$/.test(mine) && short.join('') === 'au';
}

function isLong(vowels: string): boolean {
  return vowels.length > 1 || /[AIU]/.test(vowels);
}
