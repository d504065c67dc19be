import { actorColumns } from '../../../columns/actor.ts';
import { column, reference, through } from '../../../columns/column.ts';
import type { SearchHit } from '../../../generated/schema.ts';
import { codeInWords, line } from '../lines.ts';
import type { Question } from '../question.ts';
import { tableOf } from '../rows.ts';

const { name: actor_name, kind: actor_kind } = actorColumns;

const columns = {
  score: column('SearchHit.score', ({ score }: SearchHit) => score),
  actor: reference('actors', 'SearchHit.actor', ({ actor }: SearchHit) => actor.id),
  ...through({ actor_name, actor_kind }, ({ actor }: SearchHit) => actor),
  matched_name: column('SearchHit.matchedName', ({ matchedName }: SearchHit) => matchedName),
  reason: column('SearchHit.reason', ({ reason }: SearchHit) => reason),
};

/** Actors by any spelling of a name. */
export const search: Question<{ search: SearchHit[] }> = {
  name: 'search',
  summary: 'Actors by name or alias, best first, then by id',
  field: 'search',
  places: ['text'],
  examples: ['ask search "Tehrik e Taleban Pakistan" --first 3'],
  selection: '{ actor { id name kind } matchedName score reason }',
  lines: ({ search: hits }) =>
    hits.length > 0
      ? hits.flatMap(({ actor, score, reason }) => [
          line(`${score.toFixed(2)}  ${actor.name} (${actor.id}), ${codeInWords(actor.kind).toLowerCase()}`),
          line(reason, 6),
        ])
      : [line('No name matches, which does not mean that the actor is not in the dataset.')],
  table: tableOf(columns, ({ search: hits }: { search: SearchHit[] }) => hits),
};
