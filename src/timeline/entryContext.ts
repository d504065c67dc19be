import type { Role } from '../generated/schema.ts';
import type { BearingRecord } from '../bearing/records.ts';
import { groundInWords } from '../bearing/words.ts';
import { readTie } from '../language/readings.ts';
import { partsInWords, type Holders } from '../language/roles.ts';
import { namedTogether, objectAgain } from '../language/names.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord, ParticipantRecord, RelationshipRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { isOver, stillHeld } from '../records/tense.ts';
import { contentOf as tieContentOf, denying, type Content, type Telling } from '../verdict/sayers.ts';
import { timeOf } from './dateWords.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import type { Version } from './versions.ts';
import { groupedBy } from '../groups.ts';
import { voiceOf } from '../verdict/grounds.ts';

/** What a sentence of a timeline tells besides the entry. */
export interface EntryContext extends Telling {
  /** Claims by id: those of the entry, of its parts, and those that deny its tie or event. */
  claimOf: (id: string) => ClaimRecord;
  /** How many had each role in its event. */
  holders: Holders;
  /** What stands against its tie by implication or in general. */
  otherDenials: readonly BearingRecord[];
}

type Dated = Pick<TimelineEntryRecord, 'kind' | 'versions' | 'claims'>;

/** What is said of a tie, with its matter; of what was done by some time, as done before it. */
export function tieContent(
  tie: RelationshipRecord,
  entry: Dated,
  { names }: Pick<EntryContext, 'names'>,
  before = false,
): Content {
  return tieContentOf({ ...tie, over: isPast(tie, entry) || isOver(tie), before, about: tie.matter }, names);
}

// With its date it is told as past, unless it was still so when told; and so is what a document says of a time before its own.
function isPast({ evidence }: RelationshipRecord, { kind, claims }: Dated): boolean {
  const told = evidence.filter(({ stance, claim }) => stance === 'SUPPORTS' && claims.includes(claim));
  if (kind === 'SAID') return told.length > 0 && told.every((one) => one.holding.dated && !stillHeld(one));
  return kind === 'ENDED' || !told.some(stillHeld);
}

/** Whether all that is told is that a state held at some date. */
export function heldAtDate({ kind, versions }: Omit<Dated, 'claims'>): boolean {
  return kind === 'HELD' && versions.every(({ text }) => !text.includes('/'));
}

/** Whether claims have a tie go on at a later time than an entry gives. */
export function goesOn({ evidence }: RelationshipRecord, { versions }: Pick<Dated, 'versions'>): boolean {
  const last = Math.max(...versions.map(({ holding }: Version) => holding.placedUntil));
  return evidence.some((one) => one.stance === 'SUPPORTS' && stillHeld(one) && one.holding.placedUntil > last);
}

/**
 * Who denies it, as clauses, each with the times that it speaks of: who denies a part in it, or denies it for a time, has
 * not denied the whole.
 */
export function denialOf(
  claims: ClaimRecord[],
  context: EntryContext,
  content: Content | null = null,
  contentOf: (claim: ClaimRecord, context: EntryContext) => Content | null = partsDenied,
): string[] {
  const groups = grouped(claims, (claim) => `${contentOf(claim, context)?.(null) ?? ''} ${voiceOf(claim)}`);
  const bySayer = groups.map((denials) => {
    const [first] = denials;
    return { denials, content: contentOf(first, context) ?? content, times: timesOf(denials, context) };
  });
  return grouped(bySayer, (one) => `${one.content?.(null) ?? ''} ${one.times}`).map((alike) => {
    const [{ content: denied, times }] = alike;
    return `${denying(
      alike.flatMap(({ denials }) => denials),
      context,
      denied,
    )}${times}`;
  });
}

/** Who denies what an entry tells, besides the claims of the entry itself: directly, by what it implies, or in general. */
export function denialsBeside({ relationship, event, claims }: Subject, context: EntryContext): string[] {
  const subject = relationship ?? event;
  const direct = subject ? claimIds(subject, 'DENIES') : [];
  const beside = direct.filter((claim) => !claims.includes(claim)).map(context.claimOf);
  return [...denialOf(beside, context), ...otherDenialOf(context, direct.map(context.claimOf))];
}

type Subject = Pick<TimelineEntryRecord, 'relationship' | 'event' | 'claims'>;

/** Who denies a tie without speaking of it itself, as clauses: by what it implies, or in general; who does more is told so once. */
function otherDenialOf(context: EntryContext, direct: readonly ClaimRecord[]): string[] {
  const told = new Set(direct.map(voiceOf));
  const of = (kind: BearingRecord['kind']) => context.otherDenials.filter((one) => one.kind === kind);
  const claimsOf = (bearings: readonly BearingRecord[]) => {
    const ids = new Set(bearings.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
    return [...ids].map(context.claimOf).filter((claim) => !told.has(voiceOf(claim)));
  };
  const implied = grouped(of('IMPLIED'), (one) => denied(one, context.names)(null)).map((alike) => ({
    content: denied(alike[0], context.names),
    claims: claimsOf(alike),
  }));
  for (const claim of implied.flatMap(({ claims }) => claims)) told.add(voiceOf(claim));
  const general = denialOf(claimsOf(of('GENERAL')), context, null, () => null);
  return [
    ...implied.flatMap(({ claims, content }) => denialOf(claims, context, content, () => null)),
    ...general.map((words) => `in general, naming nobody, ${words}`),
  ];
}

function denied(bearing: BearingRecord, names: EntryContext['names']): Content {
  const { tie } = bearing;
  return (speaker) => (tie ? readTie(tie, names, speaker) : '') + groundInWords(bearing, names, speaker);
}

function timesOf(claims: readonly ClaimRecord[], { names }: EntryContext): string {
  if (claims.some(({ period }) => !period)) return '';
  const times = claims.map(({ period: text, document }) => timeOf({ text, documents: [names.document(document)] }));
  return ` (for ${listed([...new Set(times)].sort())})`;
}

function partsDenied(claim: ClaimRecord, context: EntryContext): Content | null {
  return claim.roles.length > 0 ? partsContent(partsOf(claim), context) : null;
}

/** The parts that a claim gives actors in an event. */
export function partsOf({ roles, roleActors }: ClaimRecord): PartTold[] {
  return roles.map((role, place) => ({ role, actor: roleActors[place] ?? '' }));
}

/** What sentences on parts in an event need to know. */
type PartsContext = Pick<EntryContext, 'holders'> & { names: Pick<EntryContext['names'], 'actor'> };

/** What actors did or were in an event, as what is said; who speaks of itself is not named again. */
export function partsContent(told: readonly PartTold[], context: PartsContext): Content {
  return (speaker) =>
    listed(partClauses(told, context, speaker).map((clause, at) => (at > 0 ? `that ${clause}` : clause)));
}

/** What an actor was in an event. */
export type PartTold = Pick<ParticipantRecord, 'role' | 'actor'>;

/** What actors did or were in an event, those that did the same in one clause, and who did it with whom it was aimed at. */
export function partClauses(
  told: readonly PartTold[],
  { names: { actor: named }, holders }: PartsContext,
  speaker: string | null = null,
): string[] {
  const actors = [...new Set(told.map(({ actor }) => actor))];
  const parts = actors.map((id) => ({ id, roles: told.filter(({ actor }) => actor === id).map(({ role }) => role) }));
  const groups = grouped(parts, (part) => part.roles.join());
  const inRole = ({ id }: { id: string }) => ({ named: named(id), bySelf: id === speaker });
  const doing = groups.find(([{ roles }]) => roles.length === 1 && DOERS.has(roles[0] as Role));
  const aimedAt = doing && groups.find(([{ roles }]) => roles.join() === 'TARGET');
  const others = groups.filter((group) => group !== aimedAt && group !== doing);
  return [...(doing ? [doing] : []), ...others].map((group) => {
    const clause = partsInWords(group[0].roles, group.map(inRole), holders);
    if (group !== doing || !aimedAt) return clause;
    const targets = aimedAt.map(inRole).map(({ named: one, bySelf }) => (bySelf ? objectAgain(one) : one));
    return `${clause} against ${namedTogether(targets).text}`;
  });
}

const DOERS: ReadonlySet<Role> = new Set(['PERPETRATOR', 'OPERATOR']);

/** In groups of those that read alike, in the order of what they read. */
export function grouped<One>(items: readonly One[], reading: (one: One) => string): [One, ...One[]][] {
  return [...groupedBy(items, reading)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
