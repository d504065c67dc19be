import { agreeing } from '../language/grammar.ts';
import { isToldInTitle } from '../language/titles.ts';
import { listed } from '../language/words.ts';
import type { ParticipantRecord } from '../records/records.ts';
import { claimIds } from '../records/standing.ts';
import { isInterested, isOutright } from '../verdict/grounds.ts';
import { asSaidBy, saying, sayersOf, type Content } from '../verdict/sayers.ts';
import { denialOf, partClauses, partsContent, type EntryContext } from './entryContext.ts';
import { partClaims } from './moments.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import { groupedBy } from '../groups.ts';

/** A statement with those by whose word it is told, before who denies it. */
export interface Piece {
  words: string;
  /** `as Ada's report says`, or `as it says`; empty where the words name nobody. */
  said: string;
  /** The same with every source by its name. */
  sources: string;
  /** Ids of the claims that say it. */
  claims: string[];
  denied?: string[];
  /** Where the title of the event says it already, by whose word no more is told than that they tell of it. */
  inTitle?: string;
  /** The same as what is claimed or alleged, and by whom; where nobody without an interest says it. */
  claimed?: { content: Content; told: string };
}

/** What actors did or were in an event, by those who say so; what the same claims say is told together. */
export function partsIn(entry: TimelineEntryRecord, context: EntryContext): Piece[] {
  const groups = groupedBy(entry.parts, (part) => {
    const against = claimIds(part, 'DENIES');
    // A denial is of the part of one actor.
    return [...partClaims(part, entry), ...(against.length > 0 ? [part.actor, ...against] : [])].join(' ');
  });
  return [...groups.values()].map((group) => pieceOf(group, entry, context));
}

function pieceOf(
  group: readonly [ParticipantRecord, ...ParticipantRecord[]],
  entry: TimelineEntryRecord,
  context: EntryContext,
): Piece {
  const [part] = group;
  const claims = partClaims(part, entry);
  const supporting = claims.map(context.claimOf);
  const bySelf = group.every(({ actor }) => supporting.every(({ speaker }) => speaker === actor));
  const said = (telling: Parameters<typeof asSaidBy>[1]) =>
    supporting.length > 0 ? asSaidBy(supporting, telling) : 'which nobody says';
  const content = partsContent(group, context);
  const isClaimed = supporting.every(isInterested);
  const title = entry.event?.title ?? '';
  const isInTitle =
    supporting.length > 0 &&
    supporting.every(isOutright) &&
    group.every(({ role, actor }) => isToldInTitle(role, context.names.actor(actor), title));
  const who = sayersOf(supporting, context);
  return {
    words: listed(partClauses(group, context)),
    said: said(bySelf ? { ...context, again: part.actor } : context),
    sources: said(context),
    claims,
    ...(isInTitle ? { inTitle: `${who.text} ${agreeing('tells of this', who)}` } : {}),
    ...(supporting.length > 0 && isClaimed ? { claimed: { content, told: saying(supporting, content, context) } } : {}),
    denied: denialOf(claimIds(part, 'DENIES').map(context.claimOf), context, null, () => null).map(
      (words) => `while ${words}`,
    ),
  };
}
