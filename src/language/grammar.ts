import type { Named } from './names.ts';

const IRREGULAR: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/**
 * Words that begin with a verb in the third person or in the past, in agreement with what stands before them: `deny it` for
 * the Afghan Taliban, `denies it` for the army.
 */
export function agreeing(words: string, { plural }: Pick<Named, 'plural'>): string {
  if (!plural) return words;
  return words.replace(/^\p{L}+/u, pluralOf);
}

function pluralOf(verb: string): string {
  if (verb in IRREGULAR) return IRREGULAR[verb] as string;
  if (/ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** A clause as a sentence: with a capital at its start and one full stop. */
export function sentence(clause: string): string {
  return `${capitalised(clause).replace(/\.+$/, '')}.`;
}

/** With a capital at its start, past a quotation mark. */
export function capitalised(text: string): string {
  return text.replace(/^(["“(]*)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** `paragraph 3`, `paragraphs 3 and 7`. */
export function numbered(what: string, numbers: readonly number[]): string {
  const [last, ...others] = [...new Set(numbers)].sort((a, b) => b - a);
  return others.length > 0 ? `${what}s ${others.reverse().join(', ')} and ${last}` : `${what} ${last}`;
}
