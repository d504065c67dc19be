import { agreeing, sentence } from '../language/grammar.ts';
import { isNamedIn } from '../language/namedAfter.ts';
import { namedTogether } from '../language/names.ts';
import { inARow, inWords, listed, numberOf } from '../language/words.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { asSaidBy, documentOfSeveral, saying, sayersOf } from '../verdict/sayers.ts';
import { denialsInWords } from './denialsInWords.ts';
import type { OnGroundRecord, ShelterRecord } from './records.ts';
import {
  actorIn,
  bySayers,
  claimsOf,
  contentOfAll,
  firstOf,
  isDenied,
  leftOutInWords,
  noDocument,
  supportingOf,
  tellingOf,
  type ShelterTold,
} from './telling.ts';
import { toldIn } from './told.ts';
import { mayFindHaven } from './types.ts';

/** Who sheltered an actor, or whom it sheltered, in a few sentences. */
export function shelterSentence(told: ShelterTold): string {
  const { record } = told;
  const left = leftOutInWords(record);
  const clauses = [
    ...(isSilent(record) ? nothingIn(told) : hostsIn(told)),
    ...havensIn(told),
    ...grantsIn(told),
    ...denialsInWords(told),
    ...presenceIn(told),
    ...partsIn(told),
    ...(left ? [`the filter leaves out ${left}`] : []),
  ];
  return told.names.citingOnce(clauses.map(sentence).join(' '));
}

/** The claims that the sentences name, by id. */
export function claimsToTell({ granted, havens, denials, parts }: ShelterRecord): string[] {
  const ties = [
    ...Object.values(granted).flat(),
    ...havens.map(({ relationship }) => relationship),
    ...parts.flatMap(({ shelter }) => toldIn(shelter)),
  ];
  const rules = havens.flatMap(({ rulers }) => rulers.map(({ relationship }) => relationship));
  return [
    ...new Set([
      ...[...ties, ...rules].flatMap((tie) => claimIds(tie, 'SUPPORTS')),
      ...denials.flatMap(({ claims }) => claims),
    ]),
  ];
}

/** The actors that the sentence names, those who speak aside. */
export function actorsToTell({ havens, denials, parts, ...told }: ShelterRecord): string[] {
  const ties = [
    ...toldIn({ havens, ...told }),
    ...parts.flatMap(({ shelter }) => toldIn(shelter)),
    ...denials.map(({ relationship }) => relationship),
  ];
  return [
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...havens.flatMap(({ rulers }) => rulers.map(({ actor }) => actor)),
    ...parts.map(({ shelter }) => shelter.actor),
  ];
}

function isSilent(record: ShelterRecord): boolean {
  return toldIn(record).length + record.parts.length + record.denials.length === 0;
}

function nothingIn(told: ShelterTold): string[] {
  const { record } = told;
  const actor = actorIn(told);
  const sheltered = `was sheltered by anybody${mayFindHaven(actor.kind) ? ' or found haven anywhere' : ''}`;
  const anything = `that ${actor.text} ${record.side === 'OF' ? agreeing(sheltered, actor) : 'sheltered anybody'}`;
  if (leftOutInWords(record)) return [`${noDocument(record)} says or denies ${anything}`];
  return [`no document in the dataset says or denies ${anything}`, 'that does not make it untrue'];
}

function hostsIn(told: ShelterTold): string[] {
  const { side, granted } = told.record;
  const actor = actorIn(told).text;
  if (granted.hosting.length > 0) return saidOfEach(told, granted.hosting);
  return [
    `${noDocument(told.record)} says ${side === 'OF' ? `who sheltered ${actor}` : `that ${actor} sheltered anybody`}`,
  ];
}

/** Who says what of some ties, what the same say as one; of many, the first and how many more there are. */
function saidOfEach(told: ShelterTold, ties: readonly RelationshipRecord[]): string[] {
  const { first, others } = firstOf(bySayers(told, ties).map((alike) => saidIn(told, alike)));
  return [...first, ...(others > 0 ? [`the same is said of ${inWords(others)} others`] : [])];
}

function saidIn(told: ShelterTold, alike: readonly RelationshipRecord[]): string {
  const claims = supportingOf(told, alike);
  const within = documentOfSeveral(claims);
  const telling = { ...tellingOf(told, claims), ...(within ? { within } : {}) };
  const said = saying(claims, contentOfAll(told, alike), telling);
  return within ? `in ${told.names.document(within).cite}, ${said}` : said;
}

// The passages do not say who gave it, and other claims say who ruled.
function havensIn(told: ShelterTold): string[] {
  const { havens } = told.record;
  if (havens.length === 0) return [];
  const found = saidOfEach(
    told,
    havens.map(({ relationship }) => relationship),
  );
  return [...found, ...ruleIn(told, havens), 'who gave that haven is not said'];
}

/** Who ruled where haven was found, each ground once: by the weightiest of the documents that say so. */
function ruleIn(told: ShelterTold, havens: readonly OnGroundRecord[]): string[] {
  const { names } = told;
  const grounds = new Map<string, OnGroundRecord>();
  for (const haven of havens) if (haven.rulers.length > 0) grounds.set(haven.relationship.to, haven);
  return [...grounds.values()].map(({ relationship, rulers }) => {
    const who = namedTogether(rulers.map(({ actor }) => names.actor(actor)));
    const rule = claimsOf(
      told,
      rulers.flatMap((ruler) => claimIds(ruler.relationship, 'SUPPORTS')),
    ).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const documents = new Set(rule.map(({ document }) => document));
    const heaviest = rule.filter(({ document }) => document === rule[0]?.document);
    const others = numberOf(documents.size - 1, 'other document');
    const said =
      documents.size > 1 ? `as ${sayersOf(heaviest, { names }).text} and ${others} say` : asSaidBy(heaviest, { names });
    return `${who.text} ruled ${names.actor(relationship.to).text} at that time, ${said}`;
  });
}

function grantsIn(told: ShelterTold): string[] {
  const { hosting: _, ...others } = told.record.granted;
  return Object.values(others).flatMap((ties) => saidOfEach(told, ties));
}

function presenceIn(told: ShelterTold): string[] {
  const { record, names } = told;
  const { side, presence, actor } = record;
  const ofActor = (ground: readonly OnGroundRecord[], where: string) =>
    presentAs(told, ground, where, ({ from }) => names.actor(from).text, 'for');
  if (side === 'OF') return presentAs(told, presence, '', ({ to }) => names.actor(to).text, 'in');
  // A state's own ground is its own whoever ruled it.
  const own = presence.filter(({ relationship }) => relationship.to === actor);
  const ruled = presence.filter(({ relationship }) => relationship.to !== actor);
  const { text } = names.actor(actor);
  return [...ofActor(own, ` in ${text}`), ...ofActor(ruled, ` on ground that ${text} ruled at that time`)];
}

/** Mere presence of those or at those that a list names, by how it stands. */
function presentAs(
  told: ShelterTold,
  ground: readonly OnGroundRecord[],
  where: string,
  nameOf: (tie: RelationshipRecord) => string,
  joint: string,
): string[] {
  const standings = new Map<string, string>();
  for (const { relationship: tie } of ground) {
    // Of militants in Hilland it tells nothing that they are there.
    if (isNamedIn(told.names.actor(tie.to), told.names.actor(tie.from)) && !isDenied(told, tie)) continue;
    const standing = isDenied(told, tie) ? 'disputed' : tie.status === 'SUPPORTED' ? 'recorded' : UNSURE;
    const known = standings.get(nameOf(tie));
    if (known === undefined || known === UNSURE) standings.set(nameOf(tie), standing);
  }
  if (standings.size === 0) return [];
  const kinds = ['recorded', 'disputed', UNSURE].flatMap((standing) => {
    const { first, others } = firstOf([...standings].flatMap(([name, own]) => (own === standing ? [name] : [])));
    const all = [...first, ...(others > 0 ? [`${inWords(others)} others`] : [])];
    return all.length > 0 ? [`${standing} ${joint} ${listed(all)}`] : [];
  });
  return [`mere presence${where}, which says nothing of shelter, is ${inARow(kinds)}`];
}

/** How stands what is only reported, claimed or alleged. */
const UNSURE = 'unconfirmed';

function partsIn(told: ShelterTold): string[] {
  const ties = told.record.parts.flatMap(({ shelter }) => toldIn(shelter));
  if (ties.length === 0) return [];
  const { names } = told;
  const said = bySayers(told, ties).map((alike) => {
    const words = saying(supportingOf(told, alike), contentOfAll(told, alike), { names });
    return alike.some((tie) => isDenied(told, tie)) ? `${words}, which is denied` : words;
  });
  const { first, others } = firstOf(said);
  const more = others > 0 ? [`and ${inWords(others)} more ties are on record`] : [];
  return [
    `of members, parts or offices alone, not of ${actorIn(told).text} as a whole: ${[...first, ...more].join('; ')}`,
  ];
}
