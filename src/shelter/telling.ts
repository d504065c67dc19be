import { membersOf, namedTogether, objectAgain, subjectAgain, type Named, type Names } from '../language/names.ts';
import { readForward } from '../language/readings.ts';
import type { RelationType } from '../generated/schema.ts';
import { inARow, inWords, listed, numberOf } from '../language/words.ts';
import type { ClaimRecord, RelationshipRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { isOver } from '../records/tense.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import {
  areFew,
  contentOf as tieContent,
  documentOfSeveral,
  saying,
  type Content,
  type Telling,
} from '../verdict/sayers.ts';
import type { ShelterRecord } from './records.ts';
import { GRANTED, GROUND, TOLD_OF } from './types.ts';
import { groupedBy } from '../groups.ts';

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

/** How many of a list are named: what a reader takes in at once. */
const MOST = 5;

/** The first of a list, and how many more there are; one more is as short as to say that there is one more. */
export function firstOf(items: readonly string[]): { first: readonly string[]; others: number } {
  return items.length <= MOST + 1
    ? { first: items, others: 0 }
    : { first: items.slice(0, MOST), others: items.length - MOST };
}

/** The claims that support some ties. */
export function supportingOf(told: ShelterTold, ties: readonly RelationshipRecord[]): ClaimRecord[] {
  return claimsOf(
    told,
    ties.flatMap((tie) => claimIds(tie, 'SUPPORTS')),
  );
}

/** Ties of one type and one start or end that the same say on the same ground, each such row as one. */
export function bySayers(told: ShelterTold, ties: readonly RelationshipRecord[]): RelationshipRecord[][] {
  const readings = groupedBy(ties, (tie) => contentOf(told, tie)(null));
  const rows = groupedBy(readings.values(), (alike) => {
    const [{ type, from, to }] = alike;
    const grounds = supportingOf(told, alike).map((claim) =>
      [claim.attribution, claim.citing, claim.hedged, claim.speaker, claim.document].join(' '),
    );
    const denied = alike.some((tie) => isDenied(told, tie));
    return [type, told.record.side === 'OF' ? to : from, denied, ...new Set(grounds)].join(' ');
  });
  return [...rows.values()].map((row) => row.flat());
}

/** What some ties of one type and one start or end say: `the Afghan Taliban tolerated al-Qaeda, the IMU and the TIP`. */
export function contentOfAll(told: ShelterTold, ties: readonly RelationshipRecord[]): Content {
  const [first] = ties as [RelationshipRecord];
  if (ties.every(({ from, to }) => from === first.from && to === first.to)) return contentOf(told, first);
  const { actor } = told.names;
  const { type } = first;
  const ofMembers = relationTypeOf(type).membersOf ? membersOf : (named: Named) => named;
  return (speaker) => {
    const again = (id: string, pronounOf: (named: Named) => Named) =>
      id === speaker ? pronounOf(actor(id)) : actor(id);
    const from = namedTogether(ties.map((tie) => again(tie.from, subjectAgain)));
    const to = namedTogether(ties.map((tie) => ofMembers(again(tie.to, objectAgain))));
    return readForward({ from, type, to, over: ties.every((tie) => isOver(tie)) });
  };
}

/** Who says what of some ties, what the same say as one; of many, the first and how many more there are. */
export function saidOfEach(told: ShelterTold, ties: readonly RelationshipRecord[]): string[] {
  const { first, others } = firstOf(bySayers(told, ties).map((alike) => saidIn(told, alike)));
  return [...first, ...(others > 0 ? [`the same is said of ${inWords(others)} others`] : [])];
}

/** Who says what of ties that the same say. */
export function saidIn(told: ShelterTold, alike: readonly RelationshipRecord[]): string {
  const claims = supportingOf(told, alike);
  const within = documentOfSeveral(claims);
  const telling = { ...tellingOf(told, claims), ...(within ? { within } : {}) };
  const said = saying(claims, contentOfAll(told, alike), telling);
  return within ? `in ${told.names.document(within).cite}, ${said}` : said;
}

/** Whether a tie is denied in any way. */
export function isDenied({ deniedElse }: ShelterTold, { id, denial }: RelationshipRecord): boolean {
  return denial > 0 || Boolean(deniedElse.get(id));
}

/** What the filter leaves out, in words; empty where it leaves out nothing. */
export function leftOutInWords({ hidden: { own, parts, denials } }: ShelterRecord): string {
  const left = [
    ...tiesInWords(own),
    ...(denials > 0 ? [numberOf(denials, 'denial')] : []),
    ...tiesInWords(parts).map((ties) => `${ties} for members, parts or offices alone`),
  ];
  return left.some((one) => one.includes(' and ')) ? inARow(left) : left.length > 0 ? listed(left) : '';
}

// A tie of shelter that is left out must not be taken for one of presence, nor the other way round.
function tiesInWords(types: readonly RelationType[]): string[] {
  const kinds = Object.entries(TOLD_OF).flatMap(([type, noun]) => {
    const count = types.filter((one) => one === type).length;
    return count > 0 ? [{ count, noun }] : [];
  });
  const words = kinds.map(
    ({ count, noun }, place) => `${place > 0 ? inWords(count) : numberOf(count, 'tie')} of ${noun}`,
  );
  return words.length > 0 ? [listed(words)] : [];
}

/** Whether the filter leaves out a tie of shelter or haven. */
export function hidesShelter({ hidden }: ShelterRecord): boolean {
  return hidden.own.some((type) => SHELTER_OR_HAVEN.includes(type));
}

const SHELTER_OR_HAVEN: readonly RelationType[] = [GRANTED.hosting, GROUND.havens];
