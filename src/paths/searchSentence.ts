import type { Absence, Direction } from '../generated/schema.ts';
import { tiesInWords } from '../language/readings.ts';
import type { PathSearchRecord } from './paths.ts';
import { sentence } from '../language/grammar.ts';
import type { Named } from '../language/names.ts';
import { counted, listed } from '../language/words.ts';

const WAYS: Record<Direction, string> = {
  EITHER: 'in either direction',
  FORWARD: 'from start to end',
  BACKWARD: 'from end to start',
};

const REASONS: Record<Exclude<Absence, 'INDIRECT'>, string> = {
  DENIED: 'One leads over a tie that is recorded and only denied.',
  OUTSIDE_FILTER: 'With every type and kind and without the filter there is one.',
  SEARCH_LIMIT: 'The search ended at the limit of hops: there may be a longer one.',
  NOTHING_RECORDED: 'The dataset records no chain of ties between the two, which does not mean that there is none.',
};

// More would hide what the sentence says.
const MOST_NAMED = 4;

/** What a search for paths covered and what came of it, in words. */
export function searchSentence(
  { question, paths, absence, actorsSearched }: PathSearchRecord,
  from: Named,
  to: Named,
): string {
  const { maxHops, types, notThrough, direction } = question;
  const over = tiesInWords(types, MOST_NAMED);
  const round =
    notThrough.length > 0
      ? `, through no ${listed(
          notThrough.map((kind) => kind.toLowerCase()),
          'or',
        )}`
      : '';
  const searched = `over ${over}${round}, walked ${WAYS[direction]}, within ${counted(maxHops, 'hop')}`;
  const found = paths.length === 0 ? 'No path leads' : `${counted(paths.length, 'path')} found`;
  const more = paths.length === question.count ? '; there may be more than were asked for' : '';
  const covered = `the search came to ${counted(actorsSearched, 'actor')}`;
  const told = sentence(`${found} from ${from.text} to ${to.text} ${searched}; ${covered}${more}`);
  return absence ? `${told} ${REASONS[absence]}` : told;
}
