import { objectAgain, subjectAgain, type Named } from './names.ts';
import { literally } from './words.ts';

/**
 * What was named before, as the words for the other say it once more: `its affiliates`, `groups that challenge them`, and of
 * a person, whose sex is not told, `a faction of the Bolts`. Where the words between have "its" already, it is said once:
 * `has fighters among its members`.
 */
export function namedAfter(named: Named, before: Named, words = ''): Named {
  const name = nameOf(before);
  if (named.text === name || !mentions(named.text, name)) return named;
  const text = isPerson(before)
    ? withoutPerson(named.text, name)
    : withPronouns(withPossessive(named.text, name, before, words), name, before);
  return { ...named, text };
}

/** Whether the words for one end name another, and nobody after it: `leaders of the TTP`, `militants in Afghanistan`. */
export function isNamedIn(named: Named, other: Named): boolean {
  const { text } = other;
  const name = nameOf(named);
  if (isPerson(named) || text === name || !mentions(text, name) || text.includes('between ')) return false;
  return !/\p{Lu}/u.test(text.slice(text.indexOf(bare(name)) + bare(name).length));
}

/** The name for which a pronoun may stand. */
function nameOf({ text, name = text }: Named): string {
  return name;
}

/** Whether no pronoun stands for it: a person's sex is not told. */
export function isPerson(named: Named): boolean {
  return subjectAgain(named) === named;
}

/** Not within a longer name or word: `Pakistan` is not in "the Pakistan Army", nor `al-Qaeda` in "al-Qaeda-aligned". */
function anywhere(words: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}-])${literally(words)}(?![\\p{L}-]| \\p{Lu})`, flags);
}

function mentions(text: string, name: string): boolean {
  return anywhere(bare(name)).test(text);
}

function bare(name: string): string {
  return name.replace(/^the /, '');
}

function withoutPerson(text: string, name: string): string {
  if (text.startsWith(`${name}'s `)) {
    const own = text.slice(name.length + 3);
    return `${/^[aeiou]/i.test(own) ? 'an' : 'a'} ${own}`;
  }
  return text.endsWith(` of ${name}`) ? text.slice(0, -` of ${name}`.length).replace(/^the /, 'a ') : text;
}

/** Words within which a name is not that of whose the whole is. */
const WITHIN = /(^| )(at|between|by|for|from|in|of|on|that|to|which|who|with)( |$)/;

const QUANTITY = /^((the|several|some|two|three) )?$/;

function withPossessive(text: string, name: string, { plural, kind }: Named, words: string): string {
  const whose = plural ? 'their' : 'its';
  const told = / (its|their) /.test(words);
  const place = ` in ${name}`;
  if (told && text.endsWith(place)) return text.slice(0, -place.length);
  const owned = parted(text, `of ${name}`);
  if (owned && (told || !WITHIN.test(owned.before))) {
    const noun = owned.before.trimEnd();
    const isOwned = told || noun.includes("'s ");
    return (isOwned ? noun : `${whose} ${noun.replace(/^the /, '')}`) + owned.after;
  }
  if (owned) return text.replace(anywhere(`of ${name}`), '').replace(/ the (\p{L}+) (?= |$)/u, ` ${whose} $1`);
  // "Taliban factions that see it as an asset", among its factions.
  const called = parted(text, bare(name));
  const isGroup = kind !== 'STATE' && called !== null && /^ \p{Ll}/u.test(called.after);
  if (isGroup && QUANTITY.test(called.before))
    return told || called.before !== '' ? called.before + called.after.trimStart() : whose + called.after;
  return text;
}

/** What stands before and after words in a text; null where they are not in it. */
function parted(text: string, words: string): { before: string; after: string } | null {
  const found = anywhere(words).exec(text);
  return found && { before: text.slice(0, found.index), after: text.slice(found.index + words.length) };
}

function withPronouns(text: string, name: string, before: Named): string {
  const [it, them] = [subjectAgain(before).text, objectAgain(before).text];
  return text
    .replace(anywhere(`${name}'s`, 'gu'), before.plural ? 'their' : 'its')
    .replace(anywhere(`in ${name}`, 'gu'), before.kind === 'STATE' ? 'there' : `in ${them}`)
    .replace(anywhere(`from ${name}`, 'gu'), `from ${before.kind === 'STATE' ? 'there' : them}`)
    .replace(/(?<=(^| )(how|why|when|while) )/g, '\u0000')
    .replace(anywhere(name, 'gu'), them)
    .replaceAll(`\u0000${them}`, it)
    .replaceAll('\u0000', '');
}
