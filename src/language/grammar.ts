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

/** A verb in the third person, as it stands after several: `deny`, `are`. */
export function pluralOf(verb: string): string {
  if (verb in IRREGULAR) return IRREGULAR[verb] as string;
  if (/ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** A clause as a sentence: with a capital at its start and one full stop. */
export function sentence(clause: string): string {
  return `${capitalised(clause).replace(/\.+$/, '')}.`;
}

/** What is told under a title, as a sentence. */
export function entitled(title: string, clauses: readonly string[]): string {
  const told = clauses.join('; ');
  return sentence(`${title}: ${isOfSeveral(title) ? ofSeveral(told) : told}`);
}

/** Whether a title is of several, as `Attacks by the BLA` is: by the noun before what it is of. */
export function isOfSeveral(title: string): boolean {
  const [before = ''] = title.split(
    /,| (?=(?:about|after|against|at|between|by|during|for|from|in|near|of|on|over|to|with) )/,
  );
  return /[^s]s$/.test(before) && !/(series|summons|news)$/i.test(before);
}

/**
 * What stands for the event of a title, in one and in several; when it was is told of "they" only just after the title, since
 * others are named later.
 */
const IN_SEVERAL: [RegExp, string][] = [
  [/\bthis was\b/g, 'they were'],
  [/\bthis (?=(came from|concerned)\b)/g, 'they '],
  [/^this (?=(came|happened|had (come|happened)|began|held|went on)\b)/, 'they '],
  [/\b(tells? of|speaks? of|carried|brought|(?:party|parties|host|hosts) to|helped with|dates?) this\b/g, '$1 them'],
];

function ofSeveral(clauses: string): string {
  return IN_SEVERAL.reduce((words, [one, several]) => words.replace(one, several), clauses);
}

/** `paragraph 3`, `paragraphs 3 and 7`. */
export function numbered(what: string, numbers: readonly number[]): string {
  const [last, ...others] = [...new Set(numbers)].sort((a, b) => b - a);
  return others.length > 0 ? `${what}s ${others.reverse().join(', ')} and ${last}` : `${what} ${last}`;
}
