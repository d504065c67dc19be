import type { Named, Names } from '../language/names.ts';
import { STANDINGS } from '../language/standings.ts';
import { counted, listed } from '../language/words.ts';
import type { ClaimRecord, RelationshipRecord } from '../records/records.ts';
import { isOver } from '../records/tense.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import { areFew, contentOf as tieContent, type Content, type Telling } from '../verdict/sayers.ts';
import type { ShelterRecord } from './records.ts';
import { toldIn } from './told.ts';

/** What the sentence on a shelter is made of. */
export interface ShelterTold {
  record: ShelterRecord;
  /** By id: those for hosts and havens, those that say who ruled, and all that deny. */
  claims: ReadonlyMap<string, ClaimRecord>;
  /** How else a tie is denied, by its id: "denied by implication", or ''. */
  deniedElse: ReadonlyMap<string, string>;
  names: Names;
}

/** The actor that is asked about. */
export function actorIn({ record, names }: ShelterTold): Named {
  return names.actor(record.actor);
}

/** What a tie says. */
export function contentOf({ names }: ShelterTold, tie: RelationshipRecord): Content {
  return tieContent({ ...tie, over: isOver(tie) }, names);
}

/** Claims by their ids, each once. */
export function claimsOf({ claims }: ShelterTold, ids: readonly string[]): ClaimRecord[] {
  return [...new Set(ids)].flatMap((id) => claims.get(id) ?? []);
}

/** How those who make some claims are told. */
export function tellingOf({ names }: ShelterTold, claims: readonly ClaimRecord[]): Telling {
  return { names, located: areFew(claims) };
}

/** How many of a list a sentence names: what a reader takes in at once. */
const MOST = 5;

/** What is told of some ties, each once with how it stands, the first of them alone where they are many. */
export function withStandings(
  { deniedElse }: ShelterTold,
  ties: readonly RelationshipRecord[],
  wordsOf: (tie: RelationshipRecord) => string,
): string {
  const standings = new Map<string, Set<string>>();
  for (const tie of ties) {
    const words = wordsOf(tie);
    const known = standings.get(words) ?? new Set();
    const denied = deniedElse.get(tie.id);
    const standing = tie.status === 'NONE' ? [] : [STANDINGS[tie.status]];
    if (standing.length > 0) known.add([...standing, ...(denied ? [`but ${denied}`] : [])].join(', '));
    standings.set(words, known);
  }
  const all = [...standings].map(([words, own]) => `${words} (${listed([...own])})`);
  // One more is as short as to say that there is one more.
  if (all.length <= MOST + 1) return listed(all);
  return listed([...all.slice(0, MOST), counted(all.length - MOST, 'other')]);
}

/** How many relationships the filter leaves out, those aside that are only denied, which are told with the denials. */
export function leftOutCount({ leftOut, denials, ...told }: ShelterRecord): number {
  const denied = denials.map(({ relationship }) => relationship).filter(({ status }) => status === 'DENIED');
  const ids = new Set(denied.filter(({ type }) => relationTypeOf(type).family === 'SHELTER').map(({ id }) => id));
  return Math.max(0, leftOut.scope - toldIn(told).length - ids.size);
}

/** Said of a claim that is missing where the filter may hide it. */
export function underIn(record: ShelterRecord): string {
  return leftOutCount(record) > 0 ? ' under this filter' : '';
}
