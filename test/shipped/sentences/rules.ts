import { schema } from '../../../src/schema/catalogue.ts';
import { isEnumType } from 'graphql';
import type { ActorRecord } from '../../../src/records/records.ts';
import { capitalised } from '../../../src/language/words.ts';
import { nameInText } from '../../../src/language/names.ts';
import type { Told } from '../../../tools/docs/sentences.ts';

/** What a sentence may not be like: what breaks the rule in it, or null. */
export type SentenceRule = (told: Told) => string | null;

/** What sentences speak of. */
export interface Spoken {
  actors: Pick<ActorRecord, 'id' | 'spokenName' | 'plural' | 'takesThe'>[];
  documents: string[];
}

const found = (pattern: RegExp, text: string) => pattern.exec(text)?.[0] ?? null;

/** Kinds of text that are whole sentences. */
const WHOLE = new Set<Told['kind']>([
  'verdict',
  'filtered verdict',
  'evidence',
  'dispute',
  'shelter',
  'timeline',
  'path search',
]);
/** Kinds of text whose words are all our own, with no title of an event in them. */
const OWN_WORDS = new Set<Told['kind']>(['verdict', 'filtered verdict', 'dispute', 'reading', 'path', 'path search']);

export const beginsWithACapital: SentenceRule = ({ kind, text }) =>
  kind === 'filter' || /^[“(]*[\p{Lu}\d]/u.test(text) ? null : text.slice(0, 20);

export const endsWithOneFullStop: SentenceRule = ({ kind, text }) => {
  const ends = /[^.]\.$/.test(text);
  return ends === WHOLE.has(kind) ? null : text.slice(-20);
};

export const hasNoRawDate: SentenceRule = ({ text }) =>
  found(/\d{4}-\d\d\b|\d{4}[~?%]|\d\/(\.\.|\d{4})|\[\.\.|\.\.\]|\/\.\.|\.\.\//, text);

const ENUMS = new Set(
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => (type.name.startsWith('__') ? [] : type.getValues().map(({ name }) => name))),
);

export const hasNoEnum: SentenceRule = ({ text }) =>
  text.match(/\b[A-Z][A-Z_]+\b/g)?.find((word) => ENUMS.has(word)) ?? null;

export const hasNoClaimOrDocumentId: SentenceRule = ({ text }) =>
  found(/\b\d{3}-c\d+\b|\bdocuments? (\d{3}|[a-z]\d+)\b|(?<![\d,.:])\b00\d\b/i, text);

export const hasNoDoubledWord: SentenceRule = ({ text }) => found(/(?<![-\p{L}])(\p{L}+) \1\b/iu, text);

export const hasNoDoubledClause: SentenceRule = ({ text }) => {
  const clauses = text.replace(/\.$/, '').split('; ');
  return clauses.find((clause, place) => clauses.indexOf(clause) !== place) ?? null;
};

export const letsVerbsAgreeWithUnnamedSources: SentenceRule = ({ text }) =>
  found(/\bunnamed sources( in [^;()]*?)? (says|reports|denies)\b/i, text.replace(/report of|report on/g, ''));

export const hasNoDoubledMark: SentenceRule = ({ text }) => found(/ [,;.:)]|[,;:]{2}|\( |,\.|;\.|\(\)| {2}/, text);

/** Rules that need to know who is spoken of. */
export function rulesOn({ actors, documents }: Spoken): Record<string, SentenceRule> {
  const named = actors
    .map((actor) => ({ ...actor, text: nameInText(actor), bare: nameInText({ ...actor, takesThe: false }) }))
    .sort((a, b) => b.bare.length - a.bare.length);
  const ids = new Set([...actors.map(({ id }) => id).filter((id) => id.includes('-')), ...documents]);

  const marks = new Map(
    named
      .toReversed()
      .flatMap(({ bare, takesThe, plural }) =>
        [bare, capitalised(bare)].map((form) => [form, `⟨${takesThe ? 'T' : '-'}${plural ? 'P' : 'S'}⟩`]),
      ),
  );
  const forms = named
    .flatMap(({ bare }) => [bare, capitalised(bare)])
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyName = new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'gu');
  const known = new Map<string, string>();
  // Names as marks that tell the article and the number, longest names first.
  const marked = (text: string) => {
    const words = known.get(text) ?? text.replaceAll(anyName, (name) => marks.get(name) ?? name);
    known.set(text, words);
    return words;
  };
  const whereOwn =
    (pattern: RegExp): SentenceRule =>
    ({ kind, text }) => {
      if (!OWN_WORDS.has(kind)) return null;
      // A title that is cited is a heading: it leaves articles out.
      const words = marked(text.replace(/“[^”]*”/g, '“”'));
      const hit = pattern.exec(words);
      return hit ? words.slice(Math.max(0, hit.index - 20), hit.index + 40) : null;
    };
  const SINGULAR = '(is|was|has|says|denies|alleges|claims|reports|assesses|leads|belongs|fights|rules)';
  const PLURAL = '(are|were|have|say|deny|allege|claim|report|assess|lead|belong|fight|rule)';
  return {
    hasNoIdOfActorOrDocument: ({ text }) =>
      text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu)?.find((word) => ids.has(word) && !isName(word, named)) ?? null,
    // A person "is emir of the Bolts".
    hasTheArticleThatNamesTake: whereOwn(/(?<![Tt]he |⟨-S⟩ (?:is|was) )⟨T/),
    hasNoArticleThatNamesDoNotTake: whereOwn(/(?<!among )\b[Tt]he ⟨-.⟩(?! includ)/),
    // "That Ada fought the Bolts is not documented" has a clause for its subject.
    letsVerbsAgreeWithPlurals: whereOwn(new RegExp(`⟨.P⟩(,| \\([^)]*\\))? ${SINGULAR}\\b(?! not documented for)`)),
    letsVerbsAgreeWithSingulars: whereOwn(
      new RegExp(`(?<!(and|members of)( the)? )(?<!⟩[^;]*, )⟨.S⟩ ${PLURAL}\\b`, 'i'),
    ),
  };
}

// "Sipah-e-Muhammad" is an id too when it is written small.
function isName(word: string, named: { text: string }[]): boolean {
  return named.some(({ text }) => text.includes(word));
}
