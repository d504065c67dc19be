import type { RelationType } from '../generated/schema.ts';
import { relationTypeOf, relationTypes } from '../schema/catalogue.ts';
import { agreeing } from './grammar.ts';
import { counted, listed } from './words.ts';
import { membersOf, objectAgain, subjectAgain, type Named, type Names } from './names.ts';

/** A tie to be told. */
export interface TieTold {
  from: Named;
  type: RelationType;
  to: Named;
  /** Whether it is over by its claims. */
  over?: boolean;
}

/** A tie in words from its start: `the Afghan Taliban sheltered the TTP`, `the army killed members of the TTP`. */
export function readForward({ from, type, to, over = false }: TieTold): string {
  const { forward, past, membersOf: ofMembers } = relationTypeOf(type);
  const end = ofMembers ? membersOf(to) : to;
  return `${from.text} ${agreeing(over ? past : forward, from)} ${end.text}`;
}

/** The same from its end: `the TTP was sheltered by the Afghan Taliban`, `members of the TTP were killed by the army`. */
export function readBackward({ from, type, to, over = false }: TieTold): string {
  const { backward, backwardPast, membersOf: ofMembers } = relationTypeOf(type);
  const end = ofMembers ? membersOf(to) : to;
  return `${end.text} ${agreeing(over ? backwardPast : backward, end)} ${from.text}`;
}

/** A tie by the ids of its ends, from its start; an actor that says it of itself is not named again. */
export function readTie(
  { from, type, to, over = false }: { from: string; type: RelationType; to: string; over?: boolean },
  { actor }: Names,
  speaker: string | null = null,
): string {
  const again = (id: string, pronounOf: (named: Named) => Named) => (id === speaker ? pronounOf(actor(id)) : actor(id));
  return readForward({ from: again(from, subjectAgain), type, to: again(to, objectAgain), over });
}

/** Ties of some types, told by their readings: `ties that read “funded” or “armed”`; of more than `most`, by their number. */
export function tiesInWords(types: readonly RelationType[], most = Infinity): string {
  if (types.length === relationTypes.size) return 'ties of every type';
  if (types.length > most) return `ties of ${counted(types.length, 'type')}`;
  return `ties that read ${listed(
    types.map((type) => `“${relationTypeOf(type).forward}”`),
    'or',
  )}`;
}
