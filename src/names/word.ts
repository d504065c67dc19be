import anyAscii from 'any-ascii';
import { arabicPhonemes, isArabic, latinPhonemes } from './phonemes.ts';
import { shortFor } from './shortForms.ts';
import { skeletonsOf, type Skeleton } from './skeleton.ts';
import { titleOf } from './titles.ts';

/** What a word does in a name: a name may lack any but the first, and some of them only beside others. */
export type WordRole = 'CONTENT' | 'PARTICLE' | 'TITLE' | 'MUHAMMAD' | 'INITIAL';

/** A word of a name, as it is compared. */
export interface Word {
  /** As it stands in the text, in small letters. */
  written: string;
  /** In small Latin letters. */
  latin: string;
  role: WordRole;
  /** The title that it is a spelling of. */
  title: string | null;
  /** Words that it is short for. */
  shortFor: readonly string[];
  /** Whether it must be met letter by letter, as acronyms and numbers must. */
  exact: boolean;
  /** Whether names hold it letter by letter: what is a word of names is no slip for another. */
  known: boolean;
  /** Whether its script writes long vowels only. */
  longVowelsOnly: boolean;
  /** Its phonemes, length of vowels aside. */
  sounds: string;
  /** Its consonants with the vowels between them; several where a letter has several sounds. */
  skeletons: Skeleton[];
  /** The same with w taken for a vowel, which is all that some scripts can tell. */
  bareSkeletons: Skeleton[];
}

const PARTICLES = 'al el ul ur ud ad az as ar ash e i o ye the of in and for bin ibn ben d da a د و بن ابن ال'.split(
  ' ',
);
const MUHAMMAD = /^(m[ou]h?[ae]?mm?[ae]d|mohd|محمد)$/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu}).{2,5}$/u;

/** The words of a text in the order in which they stand. */
export function wordsOf(text: string): Word[] {
  const tokens = tokensOf(text);
  // A text in capitals throughout, as on sanctions lists, holds no acronyms that capitals could tell.
  const shouted = tokens.length > 1 && tokens.every((token) => token === token.toUpperCase());
  return tokens.flatMap((token) => {
    const acronym = !shouted && ACRONYM.test(token) && !isArabic(token);
    return latinOf(token)
      .split(' ')
      .filter((latin) => latin !== '')
      .map((latin, _, all) => wordOf(all.length === 1 ? token : latin, latin, acronym, shouted));
  });
}

/** Neighbouring words written as one. */
export function joined(words: readonly Word[]): Word {
  const [written, latin] = [words.map((word) => word.written).join(''), words.map((word) => word.latin).join('')];
  return { ...wordOf(written, latin, false, false), role: 'CONTENT', exact: words.some(({ exact }) => exact) };
}

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}'’`ʿʾ]+/gu) ?? [];
}

function latinOf(token: string): string {
  return anyAscii(token)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function wordOf(token: string, latin: string, acronym: boolean, shouted: boolean): Word {
  const written = token.toLowerCase().replace(/['’`ʿʾ]/gu, '');
  const { text: phonemes, longVowelsOnly } = isArabic(token) ? arabicPhonemes(written) : latinPhonemes(latin);
  return {
    written,
    latin,
    role: roleOf(token, written, latin, shouted),
    title: titleOf(written),
    shortFor: shortFor(latin),
    known: false,
    exact: acronym || /\d/.test(latin) || (!longVowelsOnly && !/[aeiouy]/.test(latin)),
    longVowelsOnly,
    sounds: phonemes.replace(/[AIU]/g, (vowel) => vowel.toLowerCase()),
    skeletons: skeletonsOf(phonemes),
    bareSkeletons: skeletonsOf(phonemes.replace(/(?<=.)w/g, 'u')),
  };
}

function roleOf(token: string, written: string, latin: string, shouted: boolean): WordRole {
  if (/^\p{Lu}$/u.test(token) && latin.length === 1) return 'INITIAL';
  // UN, US and IS are words; al, us and in beside them are not.
  if (isParticle(written) && (shouted || !/^\p{Lu}{2,}$/u.test(token))) return 'PARTICLE';
  if (titleOf(written) !== null) return 'TITLE';
  return MUHAMMAD.test(written) ? 'MUHAMMAD' : 'CONTENT';
}

/** Whether a word in small letters is one of those that join the words of a name. */
export function isParticle(written: string): boolean {
  return PARTICLES.includes(written);
}
