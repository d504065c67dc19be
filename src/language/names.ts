import type { ActorKind } from '../generated/schema.ts';
import { capitalised, listed } from './words.ts';

/** Someone or something as it stands inside a sentence. */
export interface Named {
  text: string;
  /** Whether verbs after it are in the plural. */
  plural: boolean;
  kind?: ActorKind;
  /** Where the text is a pronoun, the name for which it stands. */
  name?: string;
  /** Its whole name, where a shorter one is spoken. */
  whole?: string;
}

/** A document as sentences name it. */
export interface Cited {
  cite: string;
  /** When it was published, in EDTF. */
  published: string;
}

/** What sentences call actors and documents, by id. */
export interface Names {
  actor(id: string): Named;
  document(id: string): Cited;
  /** Sentences in which no document is cited in full twice. */
  citingOnce(sentence: string): string;
}

/** How a name stands in a sentence. */
export interface NameParts {
  spokenName: string;
  takesThe: boolean;
}

/** Of an actor, what sentences make its name of. */
export interface NamedParts extends NameParts {
  id: string;
  plural: boolean;
  kind: ActorKind;
  /** The whole name. */
  name?: string;
}

/** What an actor is called inside a sentence: `the Afghan Taliban`, `foreign diplomats`, `Imran Khan`, `the TTP`. */
export function nameInText({ spokenName, takesThe }: NameParts): string {
  return takesThe ? `the ${spokenName}` : spokenName;
}

/** An actor as it stands inside a sentence. */
export function namedActor(actor: Omit<NamedParts, 'id'>): Named {
  const { plural, kind, name } = actor;
  return { text: nameInText(actor), plural, kind, ...(name ? { whole: name } : {}) };
}

/** What sentences call some actors and documents; an id of none of them stands for itself. */
export function namesOf(
  actors: Iterable<NamedParts>,
  documents: readonly (Cited & { id: string; citeAgain: string })[],
): Names {
  const named = new Map([...actors].map((actor) => [actor.id, namedActor(actor)]));
  const cited = new Map(documents.map(({ id, cite, published }) => [id, { cite, published }]));
  const document = (id: string) => cited.get(id) ?? { cite: id, published: '' };
  const citingOnce = (sentence: string) => documents.reduce(citedOnce, sentence);
  return { document, citingOnce, actor: (id) => named.get(id) ?? { text: document(id).cite, plural: false } };
}

function citedOnce(sentence: string, { cite, citeAgain }: { cite: string; citeAgain: string }): string {
  const first = [cite, capitalised(cite)].map((words) => sentence.indexOf(words)).filter((place) => place >= 0);
  if (first.length === 0 || !citeAgain) return sentence;
  const rest = Math.min(...first) + cite.length;
  const again = sentence.slice(rest).replaceAll(cite, citeAgain).replaceAll(capitalised(cite), capitalised(citeAgain));
  return sentence.slice(0, rest) + again;
}

/** Several in a row, each once, as one subject or object. */
export function namedTogether(items: readonly Named[], joint: 'and' | 'or' = 'and'): Named {
  const [first, ...others] = [...new Map(items.map((one) => [one.text, one])).values()];
  if (!first) return { text: 'nobody', plural: false };
  if (others.length === 0) return first;
  return {
    text: listed(
      [first, ...others].map(({ text }) => text),
      joint,
    ),
    plural: joint === 'and',
  };
}

const WITH_MEMBERS = new Set<ActorKind | undefined>([
  ...(['GROUP', 'FACTION', 'UMBRELLA', 'INSTITUTION', 'PARTY', 'COMMUNITY', 'ORGANISATION'] as const),
]);

/** Its members, for what happens to people alone: a person, or people named as such, stand for themselves. */
export function membersOf(named: Named): Named {
  const { kind, text, plural } = named;
  const isBody = WITH_MEMBERS.has(kind) || (kind === 'COLLECTIVE' && !plural);
  return isBody ? { text: `members of ${text}`, plural: true } : named;
}

/** What stands for it as a subject after it was named: `they`, `it`; of a person, whose sex is not told, the name. */
export function subjectAgain(named: Named): Named {
  if (named.kind === 'PERSON' || named.kind === 'OFFICE') return named;
  return { ...named, text: named.plural ? 'they' : 'it', name: named.name ?? named.text };
}

/** The same as an object: `them`, `it`. */
export function objectAgain(named: Named): Named {
  const again = subjectAgain(named);
  return again.text === 'they' ? { ...again, text: 'them' } : again;
}
