import { sentence } from '../language/grammar.ts';
import { namedTogether } from '../language/names.ts';
import { counted } from '../language/words.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { asSaidBy, saying } from '../verdict/sayers.ts';
import { denialsInWords } from './denialsInWords.ts';
import type { OnGroundRecord, ShelterRecord } from './records.ts';
import {
  actorIn,
  claimsOf,
  contentOf,
  leftOutCount,
  tellingOf,
  underIn,
  withStandings,
  type ShelterTold,
} from './telling.ts';
import { toldIn } from './told.ts';
import type { Granted } from './types.ts';

/** Who sheltered an actor, or whom it sheltered, in one sentence. */
export function shelterSentence(told: ShelterTold): string {
  const { record } = told;
  const left = leftOutCount(record);
  const clauses = [
    ...(isSilent(record) ? [nothingIn(told)] : hostsIn(told)),
    ...havensIn(told),
    ...grantsIn(told),
    ...denialsInWords(told),
    ...presenceIn(told),
    ...partsIn(told),
    ...(left > 0 ? [`the filter leaves out ${counted(left, 'relationship')}`] : []),
  ];
  return sentence(clauses.join('; '));
}

/** The claims that the sentence names, by id. */
export function claimsToTell({ granted, havens, denials }: ShelterRecord): string[] {
  const ties = [...granted.hosting, ...havens.map(({ relationship }) => relationship)];
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

function nothingIn(told: ShelterTold): string {
  const { side, leftOut } = told.record;
  const actor = actorIn(told).text;
  const anything =
    side === 'OF'
      ? `that anybody sheltered ${actor} or that ${actor} found haven anywhere`
      : `that ${actor} sheltered anybody or that anybody found haven where ${actor} ruled`;
  if (leftOut.scope > 0) return `no claim under this filter says ${anything}`;
  return `no claim in the dataset says ${anything}, or denies it, which does not mean that it is not so`;
}

function hostsIn(told: ShelterTold): string[] {
  const { side, granted } = told.record;
  const actor = actorIn(told).text;
  if (granted.hosting.length > 0) return granted.hosting.map((tie) => saidIn(told, tie));
  const nobody = side === 'OF' ? `names a host of ${actor}` : `says that ${actor} sheltered anybody`;
  return [`no claim${underIn(told.record)} ${nobody}`];
}

function saidIn(told: ShelterTold, tie: RelationshipRecord): string {
  const claims = claimsOf(told, claimIds(tie, 'SUPPORTS'));
  return saying(claims, contentOf(told, tie), tellingOf(told, claims));
}

function havensIn(told: ShelterTold): string[] {
  const { record, names } = told;
  const { side, havens, actor } = record;
  if (havens.length === 0) return [];
  if (side === 'OF') return [...havens.flatMap((haven) => havenIn(told, haven)), 'it is not said who gave that haven'];
  const found = (ground: readonly OnGroundRecord[], where: string) =>
    ground.length > 0 ? [`${guestsOn(told, ground)} found haven ${where}`] : [];
  return [
    ...found(onOwnGround(record, havens), `in ${names.actor(actor).text}`),
    ...found(underRule(record, havens), `on ground that ${names.actor(actor).text} ruled then`),
    'it is not said who gave that haven',
  ];
}

// The passages do not say who gave it, and other claims say who ruled: by the weightiest of their documents.
function havenIn(told: ShelterTold, { relationship, rulers }: OnGroundRecord): string[] {
  const { names } = told;
  const found = saidIn(told, relationship);
  if (rulers.length === 0) return [found];
  const who = namedTogether(rulers.map(({ actor }) => names.actor(actor)));
  const rule = claimsOf(
    told,
    rulers.flatMap((ruler) => claimIds(ruler.relationship, 'SUPPORTS')),
  ).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const [first] = rule;
  const documents = new Set(rule.map(({ document }) => document));
  const said = asSaidBy(
    rule.filter(({ document }) => document === first?.document),
    { names },
  );
  const others = documents.size > 1 ? `, with ${counted(documents.size - 1, 'other document')}` : '';
  return [found, `${who.text} ruled ${names.actor(relationship.to).text} then, ${said}${others}`];
}

/** What is granted, in words before who granted it and before to whom. */
const GRANTS: Record<Exclude<Granted, 'hosting'>, { by: string; to: string }> = {
  toleration: { by: 'toleration by', to: 'toleration of' },
  passage: { by: 'safe passage given by', to: 'safe passage given to' },
  returns: { by: 'leave to return given by', to: 'leave to return given to' },
  releases: { by: 'release by', to: 'release of' },
  refusals: { by: 'refusal to hand over by', to: 'refusal to hand over' },
};

function grantsIn(told: ShelterTold): string[] {
  const { record, names } = told;
  const { side, granted } = record;
  const grants = Object.entries(GRANTS).flatMap(([field, { by, to }]) => {
    const ties = granted[field as Granted];
    if (ties.length === 0) return [];
    const others = withStandings(told, ties, ({ from, to: end }) => names.actor(side === 'OF' ? from : end).text);
    return [`of ${side === 'OF' ? by : to} ${others}`];
  });
  const last = grants.pop();
  if (!last) return [];
  return [`claims tell further ${grants.length > 0 ? `${grants.join('; ')}; and ${last}` : last}`];
}

function presenceIn(told: ShelterTold): string[] {
  const { record, names } = told;
  const { side, presence, actor } = record;
  if (presence.length === 0) return [];
  const nothing = 'which says nothing of shelter';
  if (side === 'OF') {
    const ties = presence.map(({ relationship }) => relationship);
    return [`mere presence, ${nothing}, is told of in ${withStandings(told, ties, ({ to }) => names.actor(to).text)}`];
  }
  const there = (ground: readonly OnGroundRecord[], where: string) =>
    ground.length > 0 ? [`mere presence ${where}, ${nothing}, is told of ${guestsOn(told, ground)}`] : [];
  return [
    ...there(onOwnGround(record, presence), `in ${names.actor(actor).text}`),
    ...there(underRule(record, presence), `on ground that ${names.actor(actor).text} ruled then`),
  ];
}

// A state's own ground is its own whoever ruled it.
function onOwnGround({ actor }: ShelterRecord, ground: readonly OnGroundRecord[]): OnGroundRecord[] {
  return ground.filter(({ relationship }) => relationship.to === actor);
}

function underRule({ actor }: ShelterRecord, ground: readonly OnGroundRecord[]): OnGroundRecord[] {
  return ground.filter(({ relationship }) => relationship.to !== actor);
}

function guestsOn(told: ShelterTold, ground: readonly OnGroundRecord[]): string {
  const { names } = told;
  return withStandings(
    told,
    ground.map(({ relationship }) => relationship),
    ({ from }) => names.actor(from).text,
  );
}

function partsIn(told: ShelterTold): string[] {
  const { record } = told;
  const ties = record.parts.flatMap(({ shelter }) => toldIn(shelter));
  if (ties.length === 0) return [];
  const readings = withStandings(told, ties, (tie) => `that ${contentOf(told, tie)(null)}`);
  return [
    `of parts, offices or holders alone it is told ${readings}, which is not thereby said of ${actorIn(told).text}`,
  ];
}
