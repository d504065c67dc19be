import type { RelationType } from '../generated/schema.ts';
import { relationTypeOf, relationTypes } from '../schema/catalogue.ts';
import { agreeing } from './grammar.ts';
import { counted, listed } from './words.ts';
import { membersOf, objectAgain, subjectAgain, type Named, type Names } from './names.ts';
import { amongThem, wordsFor } from './readingsByKind.ts';

/** A tie to be told. */
export interface TieTold {
  from: Named;
  type: RelationType;
  to: Named;
  /** Whether it is over by its claims. */
  over?: boolean;
  /** Its matter, in the words that follow the other end: `of sheltering it`, `to leave`. */
  about?: string;
}

/** A tie in words from its start: `the Afghan Taliban sheltered the TTP`, `the army killed members of the TTP`. */
export function readForward(tie: TieTold): string {
  const { from, type, over = false, about = '' } = tie;
  const { forward, past } = wordsFor(tie);
  const verb = (about && relationTypeOf(type).withMatter) || (over ? past : forward);
  return read(from, verb, namedAfter(endOf(tie), from), about);
}

/** The same from its end: `the TTP was sheltered by the Afghan Taliban`, `members of the TTP were killed by the army`. */
export function readBackward(tie: TieTold): string {
  const { from, type, over = false, about = '' } = tie;
  const { backward, backwardPast } = wordsFor(tie);
  const verb = (about && relationTypeOf(type).backwardWithMatter) || (over ? backwardPast : backward);
  return read(endOf(tie), verb, from, about);
}

// The place of the object is within the words where they say so, else after them.
function read(subject: Named, words: string, object: Named, about: string): string {
  const verb = agreeing(words, subject);
  const predicate = verb.includes('…') ? verb.replace('…', () => object.text) : `${verb} ${object.text}`;
  return [subject.text, predicate, ...(about ? [about] : [])].join(' ');
}

// "The TTP is allied with its affiliates", "with groups that challenge it".
function namedAfter(named: Named, from: Named): Named {
  const { text } = objectAgain(from);
  if (text === from.text || named.text === from.text) return named;
  const own = ` of ${from.text}`;
  if (named.text.endsWith(own)) {
    const whose = from.plural ? 'their' : 'its';
    return { ...named, text: `${whose} ${named.text.slice(0, -own.length).replace(/^the /, '')}` };
  }
  const challenging = ` challenge ${from.text}`;
  return named.text.endsWith(challenging) ? { ...named, text: named.text.slice(0, -from.text.length) + text } : named;
}

function endOf({ type, to }: TieTold): Named {
  if (relationTypeOf(type).membersOf) return membersOf(to);
  return type === 'MEMBER_OF' ? amongThem(to) : to;
}

/** A tie by the ids of its ends, from its start; an actor that says it of itself is not named again. */
export function readTie(
  { from, to, ...tie }: { from: string; type: RelationType; to: string; over?: boolean; about?: string },
  { actor }: Names,
  speaker: string | null = null,
): string {
  const again = (id: string, pronounOf: (named: Named) => Named) => (id === speaker ? pronounOf(actor(id)) : actor(id));
  return readForward({ ...tie, from: again(from, subjectAgain), to: again(to, objectAgain) });
}

/** Ties of some types, told by their readings: `ties that read “funds” or “arms”`; of more than `most`, by their number. */
export function tiesInWords(types: readonly RelationType[], most = Infinity): string {
  if (types.length === relationTypes.size) return 'ties of every type';
  if (types.length > most) return `ties of ${counted(types.length, 'type')}`;
  return `ties that read ${listed(
    types.map((type) => `“${relationTypeOf(type).forward}”`),
    'or',
  )}`;
}
