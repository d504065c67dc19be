import { fold } from './fold.ts';

/** A name as an acronym is compared: folded, without dots, hyphens and spaces. */
export function compact(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** The same for a text that may be an acronym; empty where more than dots, hyphens and spaces stands in it. */
export function lettersOf(text: string): string {
  const inside = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  // The ISI's is not of ISIS.
  return /^[\p{L}\p{M}\p{N}.‐–\s-]+$/u.test(inside) ? compact(inside) : '';
}

const MOST_LETTERS = 6;
const LAST_IN_BRACKETS = /(?<=\p{Lu})\s*[([](\p{Lu}{1,2})[)\]]/gu;
const TOKEN = /[\p{L}\p{N}]+/gu;

/** A text in which acronyms whose letters stand apart, as in IS-K, ISIS (K) and T. T. P., are written as one word. */
export function acronymsJoined(written: string, isAcronym: (letters: string) => boolean): string {
  const text = written.replace(LAST_IN_BRACKETS, '-$1');
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    token,
    start: index,
    end: index + token.length,
  }));
  let [joined, upTo] = ['', 0];
  for (let first = 0; first < tokens.length; first += 1) {
    const last = lastOfAcronym(text, tokens.slice(first, first + MOST_LETTERS), isAcronym);
    const [start, end] = [tokens[first], tokens[first + last]];
    if (last === 0 || !start || !end) continue;
    joined += text.slice(upTo, start.start) + compact(text.slice(start.start, end.end)).toUpperCase();
    // The dot after the last letter is its own, as that after the others.
    upTo = text[end.end] === '.' && text[start.end] === '.' ? end.end + 1 : end.end;
    first += last;
  }
  return joined === '' ? written : joined + text.slice(upTo);
}

interface Token {
  token: string;
  start: number;
  end: number;
}

/** How many tokens after the first one belong to its acronym. */
function lastOfAcronym(text: string, tokens: Token[], isAcronym: (letters: string) => boolean): number {
  for (let last = tokens.length - 1; last > 0; last -= 1) {
    const run = tokens.slice(0, last + 1);
    const between = run.slice(1).map(({ start }, index) => text.slice((run[index] as Token).end, start));
    const apart = between.every((gap) => /^(\.?\s|[.\-‐–]\s?)$/u.test(gap));
    const letters = run.every(({ token }) => /^\p{Lu}{1,5}$/u.test(token));
    if (
      apart &&
      letters &&
      run.some(({ token }) => token.length === 1) &&
      isAcronym(
        run
          .map(({ token }) => token)
          .join('')
          .toLowerCase(),
      )
    )
      return last;
  }
  return 0;
}

/** Acronyms that stand in a text as words, as they are written there. */
export function acronymsIn(text: string, isAcronym: (letters: string) => boolean): string[] {
  const tokens = text.match(TOKEN) ?? [];
  // Two small letters are a word: is, us.
  return [...new Set(tokens)].filter(
    (token) => token.length > (token === token.toLowerCase() ? 2 : 1) && isAcronym(token.toLowerCase()),
  );
}

/** A text with a name written for an acronym. */
export function writtenOut(text: string, acronym: string, name: string): string {
  return text.replace(TOKEN, (token) => (token === acronym ? name : token));
}

const LETTERS_IN_URDU: Record<string, string> = Object.fromEntries(
  (
    'اے a بی b سی c ڈی d ای e ایف f جی g ایچ h آئی i جے j کے k ایل l ایم m این n او o پی p کیو q آر r ایس s ٹی t یو u ' +
    'وی v ڈبلیو w ایکس x وائی y زیڈ z'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, index, all) => (index % 2 === 0 ? [...pairs, [word, all[index + 1] as string]] : pairs),
      [],
    ),
);

/** The Latin letters whose names a text spells out in Urdu; null where it does not. */
export function lettersInUrdu(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/[\s.\u200c-]+/u)
    .filter(Boolean);
  const letters = words.map((word) => LETTERS_IN_URDU[word.replaceAll('ي', 'ی').replaceAll('ك', 'ک')]);
  return letters.length > 1 && letters.every((letter) => letter !== undefined) ? letters.join('') : null;
}

/** Whether an acronym is made of the first letters of words, small words counted or not. */
export function isMadeOf(acronym: string, words: readonly { latin: string; role: string }[]): boolean {
  const initials = (some: typeof words) => some.map(({ latin }) => latin.slice(0, 1)).join('');
  const letters = compact(acronym);
  return (
    letters.length > 1 && [initials(words), initials(words.filter(({ role }) => role !== 'PARTICLE'))].includes(letters)
  );
}
