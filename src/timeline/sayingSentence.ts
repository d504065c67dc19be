import type { Role } from '../generated/schema.ts';
import { publishedInWords } from '../language/dates.ts';
import { agreeing, entitled, sentence } from '../language/grammar.ts';
import type { ClaimRecord } from '../records/records.ts';
import { isOfAuthor, isUnnamed } from '../verdict/grounds.ts';
import { saying, sayersOf, type Content, type Said } from '../verdict/sayers.ts';
import {
  denialOf,
  denialsBeside,
  grouped,
  partsContent,
  partsOf,
  tieContent,
  type EntryContext,
  type PartTold,
} from './entryContext.ts';
import type { TimelineEntryRecord } from './timeline.ts';

/** What a document said of a tie or an event, by whom. */
export function sayingSentence(entry: TimelineEntryRecord, context: EntryContext): string {
  const { document, relationship, event, claims } = entry;
  const said = claims.map(context.claimOf);
  const supporting = said.filter(({ stance }) => stance === 'SUPPORTS');
  const against = said.filter(({ stance }) => stance === 'DENIES');
  const { cite, published } = context.names.document(document);
  const time = publishedInWords([{ cite, published }]);
  const source = time ? `${cite}, published ${time}` : cite;
  const within = { ...context, within: document };
  const elsewhere = denialsBeside(entry, context);
  const byItself = said.every(isOfAuthor) && against.length === 0;
  if (!relationship) {
    const voices = [...toldOf(supporting, within), ...denialOf(against, within)];
    const told = byItself ? `${source}${time && ','} tells of this` : `in ${source}, ${voices.join('; ')}`;
    return entitled(event?.title ?? '', [told, ...elsewhere]);
  }
  const content = tieContent(relationship, entry, context);
  if (byItself) {
    const words = saying(said, content, context).replace(cite, () => (time ? `${source},` : source));
    return sentence([words, ...elsewhere].join('; '));
  }
  const voices = [
    ...(supporting.length > 0 ? [saying(supporting, content, within)] : []),
    ...denialOf(against, within, supporting.length > 0 ? null : content),
  ];
  return sentence([`in ${source}, ${voices.join('; ')}`, ...elsewhere].join('; '));
}

/** More parts than so many are not told one by one. */
const FEW_PARTS = 3;

// Who has an interest in it is told with what it says, and nobody with more than its claim holds: a figure, or one part.
function toldOf(claims: readonly ClaimRecord[], context: EntryContext): string[] {
  const ways = new Map(claims.map((claim) => [claim, wayOf(claim, claims)]));
  const told = (way: Way) => claims.filter((claim) => ways.get(claim) === way);
  const brief = (way: Way, words: string) => {
    const who = sayersOf(told(way), context);
    return told(way).length > 0 ? [`${who.text} ${agreeing(words, who)}`] : [];
  };
  // What one says of the same ground in several claims is one thing said.
  const grounds = ({ speaker, attribution, hedged, citing }: Said) => [speaker, attribution, hedged, citing].join();
  const said = grouped(told('IN_FULL'), grounds).map((own) => ({
    own,
    content: contentOf(own, claims, context),
  }));
  const full = grouped(said, ({ content }) => content(null)).map((alike) =>
    saying(
      alike.flatMap(({ own }) => own),
      alike[0].content,
      context,
    ),
  );
  const [tells] = brief('TELLS', 'tells of this');
  const partly = tells?.startsWith(`${AUTHOR}tells`) ? 'in part' : 'its author in part';
  const isBacked = told('BACKS').length > 0 && !told('IN_FULL').some(isUnnamed);
  return [
    ...byAuthor(tells && isBacked ? `${tells}, ${partly} from unnamed sources` : tells, [
      ...brief('COUNTS', 'gives figures'),
      ...brief('SPEAKS', 'speaks of this'),
      ...brief('REPEATS', 'speaks of this too'),
      ...full,
    ]),
  ];
}

const AUTHOR = 'its author ';

/** What the author tells alone, and what the author says more, as one clause; then what others say. */
function byAuthor(tells: string | undefined, others: readonly string[]): string[] {
  if (!tells) return [...others];
  const more = others.find((clause) => clause.startsWith(AUTHOR) && !/^its author and /.test(clause));
  if (!more || !tells.startsWith(`${AUTHOR}tells`)) return [tells, ...others];
  return [`${tells}, and ${more.slice(AUTHOR.length)}`, ...others.filter((clause) => clause !== more)];
}

/** How much is told of what a claim says of an event. */
type Way = 'TELLS' | 'BACKS' | 'COUNTS' | 'SPEAKS' | 'REPEATS' | 'IN_FULL';

function wayOf(claim: ClaimRecord, claims: readonly ClaimRecord[]): Way {
  const { attribution, speaker, roles, roleActors } = claim;
  const figuresAlone = (one: ClaimRecord) => one.roles.length === 0 && one.figureKinds.length > 0;
  if (TELLING.has(attribution))
    return speaker && claims.filter((one) => one.speaker === speaker).every(figuresAlone) ? 'COUNTS' : 'TELLS';
  // A speaker who is told with no part has said something of it, and not that it took place.
  if (speaker && claims.every((one) => one.speaker !== speaker || partsOf(one).length === 0)) return 'SPEAKS';
  // What the author says outright gets its weight from nobody else.
  if (!claims.some(isOfAuthor) || newParts(claim, claims).length > 0) return 'IN_FULL';
  if (isUnnamed(claim)) return 'BACKS';
  // Who owns up to an act, or names who did it, does more than to repeat.
  const ofNoDoer = !roles.some((role) => DOERS.has(role));
  return attribution === 'CLAIMED' && ofNoDoer && !roleActors.includes(speaker) ? 'REPEATS' : 'IN_FULL';
}

const DOERS: ReadonlySet<Role> = new Set(['PERPETRATOR', 'HELPER', 'OPERATOR', 'HOSTAGE_TAKER', 'AGENT']);

/** The parts that a claim gives actors without the author's own word for them. */
function newParts(claim: ClaimRecord, claims: readonly ClaimRecord[]): PartTold[] {
  const own = new Set(claims.filter(isOfAuthor).flatMap(partsOf).map(keyOf));
  return partsOf(claim).filter((part) => !own.has(keyOf(part)));
}

function keyOf({ role, actor }: PartTold): string {
  return `${role} ${actor}`;
}

function contentOf(told: readonly ClaimRecord[], claims: readonly ClaimRecord[], context: EntryContext): Content {
  const partsToTell = told.flatMap((one) => (isUnnamed(one) ? newParts(one, claims) : partsOf(one)));
  const parts = new Map(partsToTell.map((part) => [keyOf(part), part]));
  return parts.size === 0 || parts.size > FEW_PARTS
    ? () => 'this happened'
    : partsContent([...parts.values()], context);
}

const TELLING: ReadonlySet<Said['attribution']> = new Set(['AUTHOR', 'ASSESSED', 'STATED']);
