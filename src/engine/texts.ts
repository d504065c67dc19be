import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FilterParameters } from '../filter/filter.ts';
import { inProject } from '../root.ts';
import { BEGINNING, END } from '../time/day.ts';

const folder = inProject('cypher/');

/** Which engine a text is for; a file `<name>.<dialect>.cypher` stands before `<name>.cypher`. */
export type Dialect = 'neo4j' | 'embedded';

/** Gives the text of a query by the name of its file; `timed` unless it is said that no time is asked for. */
export type QueryText = (name: string, words?: Readonly<Record<string, string>>, timed?: boolean) => string;

/** Names of all queries that may be asked, without those that load. */
export function queryNames(): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.split('.')[0] as string);
  return [...new Set(names)].sort();
}

/**
 * The texts of `cypher/` for one engine, read once. `{{part}}` is replaced by `parts/<part>.cypher`, `{{word}}` by a name
 * from a closed list that the engines cannot take as a parameter. Where no time is asked for, `parts/<part>.untimed.cypher`
 * stands before that: most of a text is about time, and engines take longer to read a text than to answer it.
 */
export function queryTexts(dialect: Dialect): QueryText {
  const cache = new Map<string, string>();
  return (name, words = {}, timed = true) => {
    const key = [name, timed, ...Object.values(words)].join(' ');
    let text = cache.get(key);
    if (text === undefined) {
      text = splice(withoutComments(fileText(name, dialect)), words, timed);
      cache.set(key, text);
    }
    return text;
  };
}

function fileText(name: string, dialect: Dialect): string {
  const files = new Set(readdirSync(new URL(name.includes('/') ? `${name.split('/')[0]}/` : './', folder)));
  const base = name.split('/').at(-1) as string;
  const variant = `${base}.${dialect}.cypher`;
  return readFileSync(new URL(files.has(variant) ? name.replace(base, variant) : `${name}.cypher`, folder), 'utf8');
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

function splice(text: string, words: Readonly<Record<string, string>>, timed: boolean): string {
  return text.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const word = words[name];
    return word === undefined ? splice(withoutComments(partText(name, timed)), words, timed) : `\`${word}\``;
  });
}

function partText(name: string, timed: boolean): string {
  const untimed = new URL(`parts/${name}.untimed.cypher`, folder);
  return readFileSync(!timed && existsSync(untimed) ? untimed : new URL(`parts/${name}.cypher`, folder), 'utf8');
}

/** Whether parameters of a query ask for a time, if only of its claims. */
export function asksForTime(parameters: object): boolean {
  const { certainty, onFirst, onLast } = parameters as Partial<FilterParameters>;
  return certainty !== 0 || onFirst !== BEGINNING || onLast !== END;
}
