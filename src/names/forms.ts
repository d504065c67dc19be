import { isBeforeName, isBeforeTitle } from './titles.ts';

/** A name without what people write around it, and what that was. */
export interface Form {
  name: string;
  aside: string[];
}

/** Without an 's after it, without an article before it, and without both; none where it has neither. */
export function bare(text: string): Form[] {
  const whole: Form = { name: text.trim(), aside: [] };
  const [possessive, article] = [withoutPossessive(whole), withoutArticle(whole)];
  return [possessive, article, article && withoutPossessive(article)].filter((form) => form !== null);
}

function withoutArticle({ name, aside }: Form): Form | null {
  const [, article, rest] = /^(the)\s+(.+)$/isu.exec(name) ?? [];
  return article && rest ? { name: rest, aside: [...aside, article] } : null;
}

function withoutPossessive({ name, aside }: Form): Form | null {
  const [possessive] = /(?<=\S)(?:['’]s|(?<=s)['’])$/iu.exec(name) ?? [];
  if (!possessive) return null;
  const rest = name.slice(0, -possessive.length);
  // A quote that was opened is closed by no possessive.
  return possessive.length === 1 && /['‘]/u.test(rest) ? null : { name: rest, aside: [...aside, possessive] };
}

const KINDS = /^(.+?)\s+(group|outfit|organi[sz]ation|movement|party|alliance)$/isu;

/** Without a word that says what an actor is; null where none follows. */
export function withoutKind(text: string): Form | null {
  const [, name, kind] = KINDS.exec(text) ?? [];
  return name && kind ? { name, aside: [kind] } : null;
}

const MOST_TITLES = 3;

/**
 * Without the titles before it and the words that belong to them, one title after the other; at least two words are left.
 *
 * @param isKnown whether a word, in small letters, may say whose title it is: the ISI chief
 */
export function withoutTitle(text: string, isKnown: (word: string) => boolean): Form[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}'’`.]+/gu)];
  const words = tokens.map(([token]) => token.toLowerCase().replace(/\.|['’]s$/gu, ''));
  const first = words.findIndex((word) => !isBeforeName(word) && !isBeforeTitle(word) && !isKnown(word));
  const forms = words.slice(0, first < 0 ? words.length : first).flatMap((word, place) => {
    const [next, rest] = [words[place + 1], tokens[place + 1]];
    // A minister of defence is an office and no person.
    if (!isBeforeName(word) || !rest || next === 'of' || tokens.length - place < 3) return [];
    return [{ name: text.slice(rest.index), aside: tokens.slice(0, place + 1).map(([token]) => token) }];
  });
  // Of many titles the last stand before the name.
  return forms.slice(-MOST_TITLES);
}

/** Names of which any may be meant, between strokes or joined by "or"; none where there is one. */
export function alternatives(text: string): string[] {
  const names = text.split(/\s*[/|]\s*|\s+or\s+/iu).filter((name) => name.trim() !== '');
  return names.length > 1 ? names : [];
}

/** Names joined by "and" or "&"; none where there is one. */
export function conjoined(text: string): string[] {
  const names = text.split(/\s+and\s+|\s*&\s*/iu).filter((name) => name.trim() !== '');
  return names.length > 1 ? names : [];
}

const MOST_COMPOUNDED = 8;

/** The two parts of a text at each of its first white spaces and hyphens before a letter: TTP-Jamaat, BLA Majeed Brigade. */
export function compounded(text: string): [before: string, after: string][] {
  return [...text.matchAll(/(?<=[\p{L}\p{M}\p{N}.])(?:\s+|\s*[-‐–]\s*)(?=\p{L})/gu)]
    .slice(0, MOST_COMPOUNDED)
    .map(({ 0: gap, index }) => [text.slice(0, index), text.slice(index + gap.length)]);
}

/** A name, and what stands in brackets after it; null where nothing does. */
export function bracketed(text: string): { name: string; inside: string } | null {
  const [, name, inside] = /^(.*?[^\s([])\s*[([]([^()[\]]+)[)\]]$/su.exec(text.trim()) ?? [];
  return name && inside ? { name, inside: inside.trim() } : null;
}
