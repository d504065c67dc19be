import { agreeing } from '../language/grammar.ts';
import { publishedInWords } from '../language/dates.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord, EvidenceRecord } from '../records/records.ts';
import { isInterested, isOfAuthor, sayerOf, voiceOf } from '../verdict/grounds.ts';
import { asSaidBy, saying, sayersOf, type Content } from '../verdict/sayers.ts';
import { versionsInWords } from '../verdict/versionsInWords.ts';
import { dateIn, isCutOff, isOfWriting, isWorkedOut, STILL_WHEN_WRITTEN } from './dateWords.ts';
import { goesOn, heldAtDate, type EntryContext } from './entryContext.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import { union, type Version } from './versions.ts';
import { groupedBy } from '../groups.ts';

/** When it was, with those by whose word it is told. */
export interface DatePiece {
  words: string;
  /** `as Ada's report says`; empty where the words name nobody. */
  said: string;
  /** The same of whoever gives the date, without more; empty where nobody does. */
  sources: string;
  /** The same of those to whom the date itself is owed, where no part is told with it. */
  dating?: string;
  /** Ids of the claims that give it. */
  claims: string[];
  /** A clause with that date as what is claimed or alleged; where nobody without an interest gives it. */
  claiming?: (clause: Content) => string;
}

/** The dates of an entry: those who date it alike are named together, and so are those who only date it less closely. */
export function datesIn(entry: TimelineEntryRecord, context: EntryContext): DatePiece[] {
  const { kind, versions, relationship, event } = entry;
  // A date after a comma in its title says when it was, and no other.
  if (versions.length === 0) return /, [^,]*\d{4}(,|$)/.test(event?.title ?? '') ? [] : [ofNobody('no date is given')];
  const already = relationship && heldAtDate({ kind, versions }) && goesOn(relationship, { versions });
  const { close, vague } = kind === 'HAPPENED' ? byCloseness(versions) : { close: versions, vague: [] };
  const groups = new Map<string, Group>();
  for (const { text, claims } of close) {
    const date = dateIn(kind, text);
    const group = { date: already && date ? `already ${date}` : date, workedOut: isWorkedOut(kind, text), text };
    const key = [group.date, group.workedOut].join();
    groups.set(key, { ...group, claims: union(groups.get(key)?.claims ?? [], claims) });
  }
  const pieces = [...groups.values()].map((group) => pieceOf(group, entry, context));
  return [...joined(pieces), ...lessClosely(vague, close, context), ...otherwise(entry, context)];
}

/** The claims that give a disputed entry another time, by id. */
export function claimsOtherwise({ disputed, relationship, event, claims }: TimelineEntryRecord): string[] {
  const evidence: EvidenceRecord[] = disputed ? ((relationship ?? event)?.evidence ?? []) : [];
  const dated = evidence.filter(({ stance, holding }) => stance === 'SUPPORTS' && holding.dated);
  return dated.map(({ claim }) => claim).filter((id) => !claims.includes(id));
}

interface Group {
  date: string;
  text: string;
  workedOut: boolean;
  claims: string[];
}

// What a date that was told contains adds nothing to it.
function byCloseness(versions: readonly Version[]): { close: Version[]; vague: Version[] } {
  const close: Version[] = [];
  const vague: Version[] = [];
  for (const version of versions) {
    const { span, earliest, latest } = version.holding;
    const within = ({ holding }: Version) => holding.earliest >= earliest && holding.latest <= latest;
    (!span && close.some(within) ? vague : close).push(version);
  }
  return { close, vague };
}

// A date that only follows from what a passage says is nobody's word.
function pieceOf(group: Group, { event }: TimelineEntryRecord, known: EntryContext): DatePiece {
  const { date, text, workedOut, claims: ids } = group;
  const context = isOfWriting(text) ? sayingWhenWritten(known) : known;
  const claims = ids.map(context.claimOf);
  const own = claims.filter(isOfAuthor);
  // What an author says outright is not told again as what he reports.
  const outright = new Set(own.map(sayerOf));
  const others = claims.filter((one) => !isOfAuthor(one) && !outright.has(sayerOf(one)));
  // Who speaks dates nothing by the writing of the document in which that is told.
  const ofDocument = date.includes('time of writing') && claims.every(isInterested);
  if (workedOut || ofDocument || (isCutOff(text) && own.length === 0)) {
    const speaking = event ? [] : others;
    const words = [...(speaking.length > 0 ? [asSaidBy(speaking, context)] : []), date].join(', ');
    return { words, said: `to judge by ${listed(citesOf(claims, context))}`, sources: '', claims: ids };
  }
  const claiming = claims.every(isInterested)
    ? (clause: Content) => {
        const place = isOfWriting(text) ? `in ${listed(citesOf(claims, context))}, ` : '';
        return place + saying(claims, clause, context);
      }
    : undefined;
  const sources = asSaidBy(claims, known);
  const piece = { words: date, sources, claims: ids, ...(claiming ? { claiming } : {}) };
  if (isOfWriting(text)) return { ...piece, ...whenWritten(date, own, others, context) };
  const disinterested = claims.filter((one) => !isInterested(one));
  return { ...piece, said: sources, dating: own.length > 0 ? asSaidBy(disinterested, known) : sources };
}

/** A date at which a document was written, or which goes on until then: by the author's word, and by that of others. */
function whenWritten(
  date: string,
  own: ClaimRecord[],
  others: ClaimRecord[],
  context: EntryContext,
): Pick<DatePiece, 'words' | 'said'> {
  // What went on when its author wrote of it was of the author's own time.
  const words = date === STILL_WHEN_WRITTEN && own.length > 0 ? '' : date;
  const its = new Set(own.map(({ document }) => document)).size > 1 ? 'their' : 'its';
  const told = [
    ...(own.length > 0 ? [asSaidBy(own, context) + (words ? '' : ` of ${its} own time`)] : []),
    ...(others.length > 0 ? [asSaidBy(others, context) + placeOf(others, own, context)] : []),
  ];
  return { words, said: told.join(', and ') };
}

// "So when it was told" means little without the time of the document.
function sayingWhenWritten(context: EntryContext): EntryContext {
  const document = (id: string) => {
    const cited = context.names.document(id);
    const time = publishedInWords([cited]);
    return time ? { ...cited, cite: `${cited.cite} (written ${time})` } : cited;
  };
  return { ...context, names: { ...context.names, document } };
}

// Sources without a name are told with their documents.
function placeOf(claims: ClaimRecord[], named: ClaimRecord[], context: EntryContext): string {
  const spoken = claims.filter(({ speaker }) => speaker);
  const places = new Set([...spoken, ...named].map(({ document }) => document));
  if (spoken.length > 0 && named.length > 0 && places.size === 1) return ' there';
  return spoken.length > 0 ? ` in ${listed(citesOf(spoken, context))}` : '';
}

function citesOf(claims: ClaimRecord[], { names }: EntryContext): string[] {
  return [...new Set(claims.map(({ document }) => document))].sort().map((id) => names.document(id).cite);
}

// Dates by the same word stand together: of one entry, all of them hold.
function joined(pieces: DatePiece[]): DatePiece[] {
  return [...groupedBy(pieces, ({ said }) => said).values()].map((alike) => ({
    ...alike[0],
    words: alike.some(({ words }) => words) ? listed(alike.map(({ words }) => words).filter(Boolean)) : '',
    claims: alike.flatMap(({ claims }) => claims),
  }));
}

// Who gave a closer date as well is not told again.
function lessClosely(vague: Version[], close: Version[], context: EntryContext): DatePiece[] {
  const claimsOf = (versions: Version[]) => versions.flatMap(({ claims }) => claims).map(context.claimOf);
  const heard = new Set(claimsOf(close).map(voiceOf));
  const claims = claimsOf(vague).filter((one) => !heard.has(voiceOf(one)));
  if (claims.length === 0) return [];
  const who = sayersOf(claims, context);
  return [ofNobody(`${who.text} ${agreeing('dates', who)} this less closely`)];
}

function otherwise(entry: TimelineEntryRecord, context: EntryContext): DatePiece[] {
  const claims = claimsOtherwise(entry).map(context.claimOf);
  if (claims.length === 0) return [];
  return [ofNobody(`by other accounts ${listed(versionsInWords(claims, context))}`)];
}

function ofNobody(words: string): DatePiece {
  return { words, said: '', sources: '', claims: [] };
}
