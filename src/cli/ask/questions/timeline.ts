import type { Actor, TimelineEntry } from '../../../generated/schema.ts';
import { BLANK, line, placeOf } from '../lines.ts';
import { pageLeftOut, type Question } from '../question.ts';
import { CLAIM_COLUMNS, rowsOf } from '../rows.ts';

/** When an actor's ties began and ended, what happened and what was said. */
export const timeline: Question<{ actor: Actor }> = {
  name: 'timeline',
  field: 'Actor.timeline',
  places: ['actor'],
  examples: ['ask timeline TTP --with Pakistan', 'ask timeline TTP --on 2021/2022 --kinds BEGAN,HAPPENED --first 50'],
  selection: `{
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind earliest latest edtf sentence relationship { id status } event { id title status } claims { ...claim }
    }
  }`,
  lines: ({ actor: { id, name, kind, timeline: list } }) => [
    line(`${name} (${id}), ${kind}: ${list.totalCount} ${list.totalCount === 1 ? 'entry' : 'entries'}`),
    ...list.nodes.flatMap((entry) => [
      BLANK,
      line(`${entry.kind}, ${whenOf(entry)}`),
      line(entry.sentence, 2),
      ...entry.claims.map((claim) => line(`${claim.id}: ${placeOf(claim)}.`, 4)),
    ]),
  ],
  columns: [
    'entry',
    'kind',
    'date',
    'earliest',
    'latest',
    'sentence',
    'relationship',
    'event',
    'event_title',
    'status',
    ...CLAIM_COLUMNS,
  ],
  rows: ({ actor: { timeline: list } }) =>
    list.nodes.flatMap(({ id, kind, edtf, earliest, latest, sentence, relationship, event, claims }) =>
      rowsOf(claims, {
        entry: id,
        kind,
        date: edtf,
        earliest: earliest as string | null,
        latest: latest as string | null,
        sentence,
        relationship: relationship?.id,
        event: event?.id,
        event_title: event?.title,
        status: relationship?.status ?? event?.status,
      }),
    ),
  leftOut: ({ actor: { timeline: list } }) => pageLeftOut('entries', list),
};

function whenOf({ edtf, earliest, latest }: TimelineEntry): string {
  if (edtf) return edtf;
  const bounds = [earliest, latest].map((bound) => (bound as string | null) ?? '…');
  return earliest || latest ? `between ${bounds.join(' and ')}` : 'undated';
}
