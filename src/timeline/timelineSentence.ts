import { forwardOf } from '../records/tense.ts';
import { denialBy, supportOf, type NameOf } from '../verdict/sayers.ts';
import type { ClaimRecord, ParticipantRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { beganIn, endedIn, happenedIn, heldIn, timeOf, whenWritten } from './dateWords.ts';
import { periodInWords } from '../time/words.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import { union, type Version } from './versions.ts';

/** What a sentence of a timeline tells besides the entry. */
export interface EntryContext {
  /** Claims by id: those of the entry, of its parts, and those that deny its tie or event. */
  claimOf: (id: string) => ClaimRecord;
  nameOf: NameOf;
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
  return `${relationship ? proposition(entry, context) : event?.title}: ${told.join('; ')}.`;
}

/** The claims that an entry's sentence tells of, by id. */
export function claimsTold({ kind, claims, parts, relationship, event }: TimelineEntryRecord): string[] {
  const subject = relationship ?? event;
  const denying = subject && kind !== 'SAID' ? claimIds(subject, 'DENIES') : [];
  return [claims, denying, ...parts.map((part) => claimIds(part))].reduce(union, []);
}

function sayingSentence({ document, edtf, claims, ...entry }: TimelineEntryRecord, context: EntryContext): string {
  const said = claims.map(context.claimOf);
  const supporting = said.filter(({ stance }) => stance === 'SUPPORTS');
  const against = said.filter(({ stance }) => stance === 'DENIES');
  const voices = [
    ...(supporting.length > 0 ? [supportOf(supporting, context.nameOf)] : []),
    ...denialOf(against, context),
  ];
  const subject = entry.relationship ? proposition(entry, context) : `the event "${entry.event?.title}"`;
  return `Document ${document}, published ${periodInWords(edtf)}, on ${subject}: ${voices.join('; ')}.`;
}

function proposition({ relationship }: Pick<TimelineEntryRecord, 'relationship'>, { nameOf }: EntryContext): string {
  if (!relationship) return '';
  const { from, to, episode } = relationship;
  const words = `"${nameOf(from)} ${forwardOf(relationship)} ${nameOf(to)}"`;
  return episode ? `${words} (${episode})` : words;
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
      supporting.length > 0 ? supportOf(supporting, context.nameOf) : 'said by nobody',
      ...denialOf(against, context, () => ''),
    ];
    const roles = group.map(({ role }) => roleIn(role)).join(' and ');
    return `${context.nameOf(part.actor)} as ${roles}, ${standing.join(', and ')}`;
  });
}

function roleIn(role: string): string {
  return role.toLowerCase().replaceAll('_', ' ');
}

// Those who date it alike are named together.
function datesIn({ kind, versions }: TimelineEntryRecord, { claimOf, nameOf }: EntryContext): string[] {
  if (versions.length === 0) return ['at a time that is not given'];
  const told = new Map<string, string[]>();
  const still: string[] = [];
  for (const version of versions) {
    const words = dateOf(kind, version);
    told.set(words, union(told.get(words) ?? [], version.claims));
    if (kind === 'BEGAN' && version.text.endsWith('/..'))
      still.push(`still so ${whenWritten(version)}, ${supportOf(version.claims.map(claimOf), nameOf)}`);
  }
  return [...[...told].map(([words, claims]) => `${words}, ${supportOf(claims.map(claimOf), nameOf)}`), ...still];
}

function dateOf(kind: TimelineEntryRecord['kind'], version: Version): string {
  const [start = '', end = ''] = version.text.split('/');
  if (kind === 'BEGAN') return beganIn(start);
  if (kind === 'ENDED') return endedIn(end, version);
  return kind === 'HELD' ? heldIn(version) : happenedIn(version);
}

function denialsOf({ relationship, event }: TimelineEntryRecord, context: EntryContext): string[] {
  const subject = relationship ?? event;
  return subject ? denialOf(claimIds(subject, 'DENIES').map(context.claimOf), context) : [];
}

// Who denies a part in it, or denies it for a time, has not denied the whole.
function denialOf(claims: ClaimRecord[], { nameOf }: EntryContext, scopeOf = partsDenied): string[] {
  const scopes = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const time = claim.period ? ` (for ${timeOf({ text: claim.period, documents: [claim.document] })})` : '';
    const scope = `${scopeOf(claim, nameOf)}${time}`;
    scopes.set(scope, [...(scopes.get(scope) ?? []), claim]);
  }
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, denials]) => `${denialBy(denials, nameOf)}${scope}`);
}

function partsDenied({ roles, roleActors }: ClaimRecord, nameOf: NameOf): string {
  const parts = roles.map((role, index) => `${nameOf(roleActors[index] ?? '')} as ${roleIn(role)}`);
  return parts.length > 0 ? ` as far as it has ${parts.join(' and ')}` : '';
}
