import { capitalised } from './words.ts';
import type { Named } from './names.ts';

const IRREGULAR: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/**
 * Words that begin with a verb in the third person or in the past, in agreement with what stands before them: `deny it` for
 * the Afghan Taliban, `denies it` for the army, `are factions of` for several.
 */
export function agreeing(words: string, named: Pick<Named, 'plural' | 'kind'>): string {
  if (!named.plural) return words;
  const verb = words.replace(/^\p{L}+/u, pluralOf).replace(/ its /u, ' their ');
  return isSeveral(named)
    ? verb.replace(/^(are|were) an? (\p{L}+)/u, (_, are, noun) => `${are} ${nounsOf(noun)}`)
    : verb;
}

/** Whether it is several, each of which is what is said of all: factions, but not the Afghan Taliban, who are one group. */
export function isSeveral({ plural, kind }: Pick<Named, 'plural' | 'kind'>): boolean {
  return plural && (kind === undefined || kind === 'COLLECTIVE');
}

/** A noun in the plural. */
export function nounsOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
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

/** `paragraph 3`, `paragraphs 3 and 7`. */
export function numbered(what: string, numbers: readonly number[]): string {
  const [last, ...others] = [...new Set(numbers)].sort((a, b) => b - a);
  return others.length > 0 ? `${what}s ${others.reverse().join(', ')} and ${last}` : `${what} ${last}`;
}
