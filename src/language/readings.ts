import type { RelationType } from '../generated/schema.ts';
import { relationTypeOf, relationTypes } from '../schema/catalogue.ts';
import { agreeing } from './grammar.ts';
import { counted, listed } from './words.ts';
import { isNamedIn, namedAfter } from './namedAfter.ts';
import { membersOf, objectAgain, subjectAgain, type Named, type Names } from './names.ts';
import { wordsFor } from './readingsByKind.ts';
import { hadDone } from './verbs.ts';

/** A tie to be told. */
export interface TieTold {
  from: Named;
  type: RelationType;
  to: Named;
  /** Whether it is over by its claims. */
  over?: boolean;
  /** Whether it was done before the time with which it is told: `had accused`. */
  before?: boolean;
  /** Its matter, in the words that follow the other end: `of sheltering it`, `to leave`. */
  about?: string;
  /** Whether "it" would be taken for somebody else who was named just before. */
  beside?: boolean;
}

/** A tie in words from its start: `the Afghan Taliban sheltered the TTP`, `the army killed members of the TTP`. */
export function readForward(tie: TieTold): string {
  const { from, type, over = false, before = false, about = '' } = tie;
  const { forward, past } = wordsFor(tie);
  const verb = (about && relationTypeOf(type).withMatter) || (over ? past : forward);
  const end = endOf(tie);
  // As what somebody is, a post has no article: `is interior minister of Pakistan`.
  const object = type === 'HOLDS' ? { ...end, text: end.text.replace(/^the /, '') } : end;
  return read(from, (before && hadDone(verb)) || verb, object, tie);
}

/** The same from its end: `the TTP was sheltered by the Afghan Taliban`, `members of the TTP were killed by the army`. */
export function readBackward(tie: TieTold): string {
  const { from, type, over = false, about = '' } = tie;
  const { backward, backwardPast } = wordsFor(tie);
  const verb = (about && relationTypeOf(type).backwardWithMatter) || (over ? backwardPast : backward);
  return read(endOf(tie), verb, from, tie);
}

// The place of the object is within the words where they say so, else after them.
function read(subject: Named, words: string, object: Named, { type, about = '', beside = false }: TieTold): string {
  const verb = agreeing(words, subject);
  const isAgain =
    about === '' && isNamedIn(object, subject) && (isPresence(type) || !(beside || object.kind === 'STATE'));
  const again = isAgain ? objectAgain(object) : namedAfter(object, subject, verb);
  const predicate = verb.includes('…') ? verb.replace('…', () => again.text) : `${verb} ${again.text}`;
  const inPlace = isPresence(type) ? predicate.replace(/ in it$/, ' there') : predicate;
  return [subject.text, inPlace, ...(about ? [about] : [])].join(' ');
}

/** Whether it says that somebody is somewhere. */
function isPresence(type: RelationType): boolean {
  return type === 'BASED_IN_TERRITORY_OF' || relationTypeOf(type).implies.includes('BASED_IN_TERRITORY_OF');
}

function endOf({ type, to }: TieTold): Named {
  if (relationTypeOf(type).membersOf) return membersOf(to);
  return to;
}

/** A tie by the ids of its ends, from its start; an actor that says it of itself is not named again. */
export function readTie(
  { from, to, ...tie }: Omit<TieTold, 'from' | 'to'> & { from: string; to: string },
  { actor }: Names,
  speaker: string | null = null,
): string {
  const [first, other] = [actor(from), actor(to)];
  if (from === speaker) return readForward({ ...tie, from: subjectAgain(first), to: other });
  if (to === speaker) return readForward({ ...tie, from: namedAfter(first, other), to: objectAgain(other) });
  return readForward({ ...tie, from: first, to: other, beside: speaker !== null });
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
