import { agreeing, sentence } from '../language/grammar.ts';
import { inWords } from '../language/words.ts';
import { claimIds } from '../records/standing.ts';
import { areFew, saying } from '../verdict/sayers.ts';
import { denialsInWords } from './denialsInWords.ts';
import { havensIn, presenceIn } from './groundInWords.ts';
import type { ShelterRecord } from './records.ts';
import {
  actorIn,
  bySayers,
  contentOfAll,
  firstOf,
  hidesShelter,
  isDenied,
  leftOutInWords,
  saidOfEach,
  supportingOf,
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
export function claimsToTell({ denials, parts, ...told }: ShelterRecord): string[] {
  const ties = [...toldIn(told), ...parts.flatMap(({ shelter }) => toldIn(shelter))];
  const rules = told.havens.flatMap(({ rulers }) => rulers.map(({ relationship }) => relationship));
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
  // Presence that a filter leaves out is no word on shelter.
  if (record.hidden.denials > 0 || hidesShelter(record))
    return [`under this filter, no document says or denies ${anything}`];
  return [`no document in the dataset says or denies ${anything}`, 'that does not make it untrue'];
}

function hostsIn(told: ShelterTold): string[] {
  const { side, granted } = told.record;
  const actor = actorIn(told).text;
  if (granted.hosting.length > 0) return saidOfEach(told, granted.hosting);
  const noDocument = hidesShelter(told.record) ? 'under this filter, no document' : 'no document';
  return [`${noDocument} says ${side === 'OF' ? `who sheltered ${actor}` : `that ${actor} sheltered anybody`}`];
}

function grantsIn(told: ShelterTold): string[] {
  const { hosting: _, ...others } = told.record.granted;
  return Object.values(others).flatMap((ties) => saidOfEach(told, ties));
}

function partsIn(told: ShelterTold): string[] {
  const ties = told.record.parts.flatMap(({ shelter }) => toldIn(shelter));
  if (ties.length === 0) return [];
  const located = areFew(supportingOf(told, ties));
  const said = bySayers(told, ties).map((alike) => {
    const words = saying(supportingOf(told, alike), contentOfAll(told, alike), { names: told.names, located });
    return alike.some((tie) => isDenied(told, tie)) ? `${words}, which is denied` : words;
  });
  const { first, others } = firstOf(said);
  const more = others > 0 ? [`and ${inWords(others)} more ties are on record`] : [];
  return [`what follows is said only of members, parts or offices: ${[...first, ...more].join('; ')}`];
}
