import { sentence } from '../language/grammar.ts';
import { matterInWords, type ProperWords } from '../language/matters.ts';
import { AS_ROLE } from '../language/roles.ts';
import { listed } from '../language/words.ts';
import { isOver } from '../records/tense.ts';
import { asSaidBy, contentOf, denying, saying, type Content, type Telling } from '../verdict/sayers.ts';
import type { ClaimRecord, ParticipantRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { beganIn, endedIn, happenedIn, heldIn, timeOf, type Told } from './dateWords.ts';
import { publishedInWords, whenWritten } from '../language/dates.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import { union, type Version } from './versions.ts';

/** What a sentence of a timeline tells besides the entry. */
export interface EntryContext extends Telling {
  /** Claims by id: those of the entry, of its parts, and those that deny its tie or event. */
  claimOf: (id: string) => ClaimRecord;
  properWords: ProperWords;
}

/**
 * An entry in words: when it was, by those whose claims say when, and the part of an actor, by those whose claims say that
 * part; then who denies the whole of it.
 */
export function timelineSentence(entry: TimelineEntryRecord, context: EntryContext): string {
  if (entry.kind === 'SAID') return sayingSentence(entry, context);
  const { relationship, event, parts, disputed } = entry;
  const told = [
    ...partsIn(parts, context),
    ...datesIn(entry, context),
    ...(disputed ? ['other claims give it another time'] : []),
    ...denialsOf(entry, context),
  ];
  return sentence(`${relationship ? contentIn(entry, context)(null) : event?.title}: ${told.join('; ')}`);
}

/** The claims that an entry's sentence tells of, by id. */
export function claimsTold({ kind, claims, parts, relationship, event }: TimelineEntryRecord): string[] {
  const subject = relationship ?? event;
  const denials = subject && kind !== 'SAID' ? claimIds(subject, 'DENIES') : [];
  return [claims, denials, ...parts.map((part) => claimIds(part))].reduce(union, []);
}

function sayingSentence({ document, claims, ...entry }: TimelineEntryRecord, context: EntryContext): string {
  const within = { ...context, within: document };
  const said = claims.map(context.claimOf);
  const supporting = said.filter(({ stance }) => stance === 'SUPPORTS');
  const against = said.filter(({ stance }) => stance === 'DENIES');
  const content = contentIn(entry, context);
  const voices = [
    ...(supporting.length > 0 ? [saying(supporting, content, within)] : []),
    ...denialOf(against, within, supporting.length > 0 ? null : content),
  ];
  const cited = context.names.document(document);
  const published = publishedInWords([cited]);
  return sentence(`in ${cited.cite}, ${published && `published ${published}, `}${voices.join('; ')}`);
}

type Subject = Pick<TimelineEntryRecord, 'kind' | 'relationship' | 'event' | 'versions'>;

function contentIn({ kind, relationship, event, versions }: Subject, context: EntryContext): Content {
  if (!relationship) return () => `the event “${event?.title}” took place`;
  const { names, properWords } = context;
  // What held at a date is told as past, whatever others say of later; as of a day it is told as of that day.
  const atDate = kind === 'HELD' && versions.every(({ text }) => !text.includes('/'));
  const isPast = atDate && relationship.filter.certainty === 0;
  const content = contentOf({ ...relationship, over: isPast || isOver(relationship) }, names);
  const { episode, event: projecting } = relationship;
  return (speaker) => content(speaker) + (episode && !projecting ? ` (${matterInWords(episode, properWords)})` : '');
}

// Roles of one actor that the same claims give it are told together.
function partsIn(parts: ParticipantRecord[], context: EntryContext): string[] {
  const groups = new Map<string, ParticipantRecord[]>();
  for (const part of parts) {
    const key = [part.actor, ...claimIds(part)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const [part] = group as [ParticipantRecord];
    const supporting = claimIds(part, 'SUPPORTS').map(context.claimOf);
    const against = claimIds(part, 'DENIES').map(context.claimOf);
    const standing = [
      supporting.length > 0 ? asSaidBy(supporting, context) : 'which nobody says',
      ...denialOf(against, context, null, () => '').map((words) => `while ${words}`),
    ];
    const roles = listed(group.map(({ role }) => AS_ROLE[role]));
    return `${context.names.actor(part.actor).text} ${roles}, ${standing.join(', ')}`;
  });
}

// Those who date it alike are named together.
function datesIn({ kind, versions }: TimelineEntryRecord, context: EntryContext): string[] {
  if (versions.length === 0) return ['at a time that is not given'];
  const dates = new Map<string, string[]>();
  const still: string[] = [];
  for (const version of versions) {
    const words = dateOf(kind, toldOf(version, context));
    dates.set(words, union(dates.get(words) ?? [], version.claims));
    if (kind === 'BEGAN' && version.text.endsWith('/..')) still.push(stillIn(version, context));
  }
  return [...[...dates].map(([words, ids]) => `${words}, ${givenBy(ids, words, context)}`), ...still];
}

// A document that the date names is not named again as its source.
function givenBy(ids: string[], words: string, context: EntryContext): string {
  const claims = ids.map(context.claimOf);
  const [document, ...others] = new Set(claims.map((claim) => claim.document));
  const named = document && others.length === 0 && words.includes(context.names.document(document).cite);
  return asSaidBy(claims, named ? { ...context, within: document, itself: true } : context);
}

function stillIn(version: Version, context: EntryContext): string {
  const { documents } = toldOf(version, context);
  const claims = version.claims.map(context.claimOf);
  const bySelf = documents.length === 1 && claims.every(({ attribution }) => attribution === 'AUTHOR');
  if (bySelf) return `still so ${whenWritten(documents.map((one) => ({ ...one, cite: 'it' })))}`;
  const words = `still so ${whenWritten(documents)}`;
  return `${words}, ${givenBy(version.claims, words, context)}`;
}

function toldOf({ text, documents }: Version, { names }: EntryContext): Told {
  return { text, documents: documents.map((id) => names.document(id)) };
}

function dateOf(kind: TimelineEntryRecord['kind'], told: Told): string {
  const [start = '', end = ''] = told.text.split('/');
  if (kind === 'BEGAN') return beganIn(start);
  if (kind === 'ENDED') return endedIn(end, told);
  return kind === 'HELD' ? heldIn(told) : happenedIn(told);
}

function denialsOf({ relationship, event }: TimelineEntryRecord, context: EntryContext): string[] {
  const subject = relationship ?? event;
  return subject ? denialOf(claimIds(subject, 'DENIES').map(context.claimOf), context) : [];
}

// Who denies a part in it, or denies it for a time, has not denied the whole.
function denialOf(
  claims: ClaimRecord[],
  context: EntryContext,
  content: Content | null = null,
  scopeOf = partsDenied,
): string[] {
  const scopes = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const documents = [context.names.document(claim.document)];
    const time = claim.period ? ` (for ${timeOf({ text: claim.period, documents })})` : '';
    const scope = `${scopeOf(claim, context)}${time}`;
    scopes.set(scope, [...(scopes.get(scope) ?? []), claim]);
  }
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, denials]) => `${denying(denials, context, content)}${scope}`);
}

function partsDenied({ roles, roleActors }: ClaimRecord, { names }: EntryContext): string {
  const parts = roles.map((role, index) => `${names.actor(roleActors[index] ?? '').text} ${AS_ROLE[role]}`);
  return parts.length > 0 ? ` as far as it has ${listed(parts)}` : '';
}
