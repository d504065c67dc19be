import type { Absence, Direction } from '../generated/schema.ts';
import { tiesInWords } from '../language/readings.ts';
import type { PathSearchRecord } from './paths.ts';
import { relationTypes } from '../schema/catalogue.ts';
import { sentence } from '../language/grammar.ts';
import type { Named } from '../language/names.ts';
import { listed, numberOf } from '../language/words.ts';

const WAYS: Record<Direction, string> = {
  EITHER: 'in either direction',
  FORWARD: 'each followed from its start to its end',
  BACKWARD: 'each followed from its end to its start',
};

const REASONS: Record<Exclude<Absence, 'INDIRECT'>, string> = {
  DENIED: 'One leads over a tie that is recorded and only denied.',
  OUTSIDE_FILTER: 'With every type and kind and without the filter there is one.',
  SEARCH_LIMIT: 'There may be a longer one.',
  NOTHING_RECORDED: 'The dataset records no chain of ties between the two, which does not mean that there is none.',
};

// More would hide what the sentence says.
const MOST_NAMED = 4;

/** What a search for paths covered and what came of it, in words. */
export function searchSentence({ question, paths, absence }: PathSearchRecord, from: Named, to: Named): string {
  const { maxHops, types, notThrough, direction } = question;
  // A path goes over some of them, whichever they are.
  const over = types.length === relationTypes.size ? 'ties of any type' : tiesInWords(types, MOST_NAMED);
  const kinds = notThrough.map((kind) => kind.toLowerCase());
  const round = kinds.length > 0 ? `, through no ${listed(kinds, 'or')}` : '';
  const length = maxHops === 1 ? 'of one tie' : `of up to ${numberOf(maxHops, 'tie')}`;
  const found =
    paths.length === 0
      ? `no path ${length} leads`
      : `${numberOf(paths.length, 'path')} ${length} ${paths.length === 1 ? 'leads' : 'lead'}`;
  const more = paths.length === question.count ? '; there may be more than were asked for' : '';
  const told = sentence(`${found} from ${from.text} to ${to.text}, over ${over}, ${WAYS[direction]}${round}${more}`);
  return absence ? `${told} ${REASONS[absence]}` : told;
}
