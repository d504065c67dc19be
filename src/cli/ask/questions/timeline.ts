import { periodInWords } from '../../../language/dates.ts';
import { column, reference, type Columns } from '../../../columns/column.ts';
import type { Actor, Claim, TimelineEntry } from '../../../generated/schema.ts';
import { BLANK, codeInWords, line, placeOf } from '../lines.ts';
import { pageLeftOut, type Question } from '../question.ts';
import { claimColumns, rowsOf, tableOf, type ClaimRow } from '../rows.ts';

type Row = TimelineEntry & ClaimRow;

const columns: Columns<Row> = {
  entry: column('TimelineEntry.id', ({ id }: Row) => id),
  kind: column('TimelineEntry.kind', ({ kind }: Row) => kind),
  date: column('TimelineEntry.edtf', ({ edtf }: Row) => edtf),
  earliest: column('TimelineEntry.earliest', ({ earliest }: Row) => earliest),
  latest: column('TimelineEntry.latest', ({ latest }: Row) => latest),
  sentence: column('TimelineEntry.sentence', ({ sentence }: Row) => sentence),
  relationship: reference('relationships', 'TimelineEntry.relationship', ({ relationship }: Row) => relationship?.id),
  event: reference('events', 'TimelineEntry.event', ({ event }: Row) => event?.id),
  event_title: column('Event.title', ({ event }: Row) => event?.title),
  status: column('NetworkEdge.status', ({ relationship, event }: Row) => relationship?.status ?? event?.status),
  ...claimColumns,
};

/** When an actor's ties began and ended, what happened and what was said. */
export const timeline: Question<{ actor: Actor }> = {
  name: 'timeline',
  summary: "When the actor's ties began and ended, what events it took part in and what was said of it",
  field: 'Actor.timeline',
  places: ['actor'],
  examples: ['ask timeline TTP --with Pakistan', 'ask timeline TTP --on 2021/2022 --kinds BEGAN,HAPPENED --first 50'],
  selection: `{
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind earliest latest edtf sentence relationship { id status } event { id title status } claims { ...claim }
      parts { claims { ...claim } }
    }
  }`,
  lines: ({ actor: { name, kind, timeline: list } }) => [
    line(
      `${name} (${codeInWords(kind).toLowerCase()}): ${list.totalCount} ${list.totalCount === 1 ? 'entry' : 'entries'}`,
    ),
    ...list.nodes.flatMap((entry) => [
      BLANK,
      line(`${codeInWords(entry.kind)} ${whenOf(entry)}`),
      line(entry.sentence, 2),
      ...claimsTold(entry).map((claim) => line(`${placeOf(claim)}.`, 4)),
    ]),
  ],
  table: tableOf(columns, ({ actor: { timeline: list } }: { actor: Actor }) =>
    list.nodes.flatMap((entry) => rowsOf(entry.claims, entry)),
  ),
  leftOut: ({ actor: { timeline: list } }) => pageLeftOut('entries', list),
};

/** The claims that give its date, and those that give the actor its part, each once. */
function claimsTold({ claims, parts }: TimelineEntry): Claim[] {
  const all = [...claims, ...parts.flatMap((part) => part.claims)];
  return [...new Map(all.map((claim) => [claim.id, claim])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function whenOf({ edtf, earliest, latest }: TimelineEntry): string {
  if (edtf) return periodInWords(edtf);
  const bounds = [earliest, latest].map((bound) => (bound as string | null) ?? '…');
  return earliest || latest ? `between ${bounds.join(' and ')}` : 'undated';
}
