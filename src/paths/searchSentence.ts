import type { Absence, Direction, RelationType } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { PathSearchRecord } from './paths.ts';
import { counted } from '../language/words.ts';

const WAYS: Record<Direction, string> = {
  EITHER: 'in either direction',
  FORWARD: 'from start to end',
  BACKWARD: 'from end to start',
};

const REASONS: Record<Absence, string> = {
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
  from: string,
  to: string,
) {
  const { maxHops, types, notThrough, direction } = question;
  const over = `ties of ${typesInWords(types)}`;
  const round = notThrough.length > 0 ? `, through no actor of the kind ${notThrough.join(' or ')}` : '';
  const searched = `over ${over}${round}, walked ${WAYS[direction]}, within ${counted(maxHops, 'hop')}`;
  const found = paths.length === 0 ? 'No path leads' : `${counted(paths.length, 'path')} found`;
  const more = paths.length === question.count ? '; there may be more than were asked for' : '';
  const covered = `the search came to ${counted(actorsSearched, 'actor')}`;
  return `${found} from ${from} to ${to} ${searched}; ${covered}${more}.${absence ? ` ${REASONS[absence]}` : ''}`;
}

function typesInWords(types: readonly RelationType[]): string {
  if (types.length === relationTypes.size) return 'every type';
  return types.length <= MOST_NAMED ? types.join(' or ') : counted(types.length, 'type');
}
