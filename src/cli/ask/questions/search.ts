import type { SearchHit } from '../../../generated/schema.ts';
import { line } from '../lines.ts';
import type { Question } from '../question.ts';

/** Actors by any spelling of a name. */
export const search: Question<{ search: SearchHit[] }> = {
  name: 'search',
  field: 'search',
  places: ['text'],
  examples: ['ask search "Tehrik e Taleban Pakistan" --first 3'],
  selection: '{ actor { id name kind } matchedName score reason }',
  lines: ({ search: hits }) =>
    hits.length > 0
      ? hits.flatMap(({ actor, score, reason }) => [
          line(`${score.toFixed(2)}  ${actor.name} (${actor.id}), ${actor.kind}`),
          line(reason, 6),
        ])
      : [line('No name is found, which does not say that the dataset has nobody of such a name.')],
  columns: ['score', 'actor', 'name', 'kind', 'matched_name', 'reason'],
  rows: ({ search: hits }) =>
    hits.map(({ actor: { id, name, kind }, matchedName, score, reason }) => ({
      score,
      actor: id,
      name,
      kind,
      matched_name: matchedName,
      reason,
    })),
};
