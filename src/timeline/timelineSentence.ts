import type { BearingRecord } from '../bearing/records.ts';
import { entitled, isOfSeveral, sentence } from '../language/grammar.ts';
import { claimIds } from '../records/standing.ts';
import { STILL_WHEN_WRITTEN } from './dateWords.ts';
import { claimsOtherwise, datesIn, type DatePiece } from './datesInSentence.ts';
import { denialsBeside, tieContent, type EntryContext } from './entryContext.ts';
import { partsIn, type Piece } from './partsTold.ts';
import { sayingSentence } from './sayingSentence.ts';
import type { TimelineEntryRecord } from './timeline.ts';
import { union } from './versions.ts';

/**
 * An entry in words: the part of an actor, by those whose claims say that part, and when it was, by those whose claims say
 * when; then who denies the whole of it.
 */
export function timelineSentence(entry: TimelineEntryRecord, context: EntryContext): string {
  return context.names.citingOnce(
    entry.kind === 'SAID' ? sayingSentence(entry, context) : entrySentence(entry, context),
  );
}

function entrySentence(entry: TimelineEntryRecord, context: EntryContext): string {
  const { relationship, event } = entry;
  const denials = denialsBeside(entry, context);
  const dates = datesIn(entry, context);
  if (!relationship) {
    const told = inPieces(partsIn(entry, context), dates, entry);
    return entitled(event?.title ?? '', [...told, ...denials]);
  }
  const [date, ...further] = dates;
  const isBefore = /^by (?!.* and )/.test(date?.words ?? '') && further.every(isOfNobody);
  const content = tieContent(relationship, entry, context, isBefore);
  const subject = content(null);
  if (date && further.every(isOfNobody)) {
    const told = date.claiming?.((speaker) => placed(date.words, content(speaker), ' '));
    const first = told ?? toldBy({ ...date, words: placed(date.words, subject) });
    return sentence([first, ...further.map(toldBy), ...denials].join('; '));
  }
  return sentence(`${subject}: ${[...dates.map(toldBy), ...denials].join('; ')}`);
}

/** The claims that an entry's sentence tells of, by id. */
export function claimsTold(entry: TimelineEntryRecord, against: readonly BearingRecord[]): string[] {
  const { claims, parts, relationship, event } = entry;
  const subject = relationship ?? event;
  const denials = subject ? claimIds(subject, 'DENIES') : [];
  const others = [...parts, ...against].map((one) => claimIds(one));
  return [claims, denials, claimsOtherwise(entry), ...others].reduce(union, []);
}

// A part and a time that one claim gives, and the same sources, are told together, and the sources once.
function inPieces(parts: readonly Piece[], dates: readonly DatePiece[], entry: TimelineEntryRecord): string[] {
  const title = entry.event?.title ?? '';
  const [part, ...moreParts] = parts;
  const [date, ...moreDates] = dates;
  if (!date) return parts.map(partTold);
  const together =
    moreParts.length === 0 &&
    moreDates.every(isOfNobody) &&
    // No part was done before a date, or as of one.
    !(date.claiming ? /^by / : /^(as of|by) /).test(date.words) &&
    part?.sources === date.sources &&
    part.claims.some((claim) => date.claims.includes(claim)) &&
    !part.denied?.length;
  if (part && together) {
    // Its title may say when it was.
    const isTold = isInTitle(date.words, title);
    const words = isTold ? '' : date.words;
    if (part.inTitle) {
      const first = !isTold ? toldBy({ ...date, words: asClause(date, entry, true) }) : part.inTitle;
      return [first, ...moreDates.map(toldBy)];
    }
    if (part.claimed && date.claiming && !words.includes(',')) {
      const told = date.claiming((speaker) =>
        [goingOnAt(words) ?? words, part.claimed?.content(speaker)].filter(Boolean).join(' '),
      );
      return [told, ...moreDates.map(toldBy)];
    }
    // The date may tell more of its sources: when they were written.
    const said = date.said === date.sources ? part.said : date.said;
    return [{ words: placed(words, part.words), said }, ...moreDates].map(toldBy);
  }
  const dated = { words: asClause(date, entry), said: date.dating ?? date.said };
  return [...parts.map(partTold), toldBy(dated), ...moreDates.map(toldBy)];
}

// Who dates it less closely, and otherwise.
function isOfNobody({ claims }: DatePiece): boolean {
  return claims.length === 0;
}

function partTold({ claimed, denied = [], inTitle, ...part }: Piece): string {
  if (inTitle && denied.length === 0) return inTitle;
  return claimed ? [claimed.told, ...denied].join(', ') : toldBy({ ...part, denied });
}

/** `In January 2022` of an event whose title ends with that month. */
function isInTitle(date: string, title: string): boolean {
  const [, time] = /^(?:in|on) (\d.*|\p{Lu}.*)$/u.exec(date) ?? [];
  return time !== undefined && title.endsWith(`, ${time}`);
}

function toldBy({ words, said, denied = [] }: Pick<Piece, 'words' | 'said' | 'denied'>): string {
  return [words, said, ...denied].filter(Boolean).join(', ');
}

/** When it was, before what was, where it reads so: `in 2011, Cove was allied with Arrow`. */
function placed(words: string, clause: string, pause = ', '): string {
  if (words === '') return clause;
  if (words === 'no longer so') return `${clause}, but no longer`;
  const during = goingOnAt(words);
  if (during) return `${during}${pause}${clause}`;
  return /^as |, /.test(words) ? `${clause}, ${words}` : `${words}${pause}${clause}`;
}

/** `In 2002`, of what had begun by then and was not over before. */
function goingOnAt(words: string): string | null {
  const time = /^as of (.+)$/.exec(words)?.[1];
  return time ? `${/^\d+ /.test(time) ? 'on' : 'in'} ${time}` : null;
}

/** When an event was, as a clause of its own: what was decided came and held, what was done happened and went on. */
function asClause({ words, claims }: DatePiece, { kind, event }: TimelineEntryRecord, isFirst = false): string {
  if (claims.length === 0) return words;
  const isDecided = event?.kind === 'DECISION';
  const isDone = kind === 'HAPPENED' && (!isDecided || isOfSeveral(event.title));
  if (['', STILL_WHEN_WRITTEN].includes(words))
    return [`this was ${isDone ? 'under way' : 'current'}`, words].filter(Boolean).join(' ');
  const during = goingOnAt(words);
  if (during) return `this was under way ${during}`;
  if (words.startsWith('no longer')) return `this was ${words}`;
  const begun = /^from (.+) on$/.exec(words)?.[1];
  if (begun && /^(\d|\p{Lu})/u.test(begun)) return `this began ${/^\d+ /.test(begun) ? 'on' : 'in'} ${begun}`;
  const wentOn = /^(until|from|up to) /.test(words);
  if (wentOn) return `this ${isDone ? 'went on' : 'held'} ${words}`;
  const came = isDecided && isFirst;
  if (words.startsWith('by ')) return `this had ${came ? 'come' : 'happened'} ${words}`;
  return `this ${kind !== 'HAPPENED' ? 'held' : came ? 'came' : 'happened'} ${words}`;
}
