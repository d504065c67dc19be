import { publishedInWords } from '../language/dates.ts';
import { agreeing, sentence } from '../language/grammar.ts';
import type { ClaimRecord } from '../records/records.ts';
import { saying, sayersOf, type Content, type Said } from '../verdict/sayers.ts';
import {
  denialOf,
  denialsBeside,
  grouped,
  partsContent,
  partsOf,
  tieContent,
  type EntryContext,
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
    return sentence([`${event?.title}: ${told}`, ...elsewhere].join('; '));
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
  const neutral = claims.filter(({ attribution }) => TELLING.has(attribution));
  const others = claims.filter(({ attribution }) => !TELLING.has(attribution));
  const who = sayersOf(neutral, context);
  // What one says of the same ground in several claims is one thing said.
  const said = grouped(others, ({ speaker, attribution, hedged }) => [speaker, attribution, hedged].join()).map(
    (own) => ({
      own,
      content: contentOf(own, context.names),
    }),
  );
  return [
    ...(neutral.length > 0 ? [`${who.text} ${agreeing('tells of this', who)}`] : []),
    ...grouped(said, ({ content }) => content(null)).map((alike) =>
      saying(
        alike.flatMap(({ own }) => own),
        alike[0].content,
        context,
      ),
    ),
  ];
}

function contentOf(claims: readonly ClaimRecord[], names: EntryContext['names']): Content {
  const parts = new Map(claims.flatMap(partsOf).map((part) => [`${part.role} ${part.actor}`, part]));
  return parts.size === 0 || parts.size > FEW_PARTS ? () => 'this happened' : partsContent([...parts.values()], names);
}

const TELLING: ReadonlySet<Said['attribution']> = new Set(['AUTHOR', 'ASSESSED', 'STATED']);

function isOfAuthor({ speaker, attribution }: Said): boolean {
  return !speaker && attribution !== 'REPORTED';
}
