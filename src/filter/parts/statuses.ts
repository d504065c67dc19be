import type { Status } from '../../generated/schema.ts';
import { listed } from '../../language/words.ts';
import { bounded, sortedOnce } from '../bounded.ts';
import { ANY, type PartInput, type RelationshipPart } from '../part.ts';

/** What of a tie that is not only denied is told without being asked for. */
const UNDENIED: Status[] = ['SUPPORTED', 'CONTESTED', 'ALLEGED'];

type StatusOrAny = Status | typeof ANY;

/** Which statuses pass. An empty list lets nothing through. */
export const statuses: RelationshipPart<'statuses', { statuses: StatusOrAny[] }> = {
  narrows: 'RELATIONSHIPS',
  anything: { statuses: [ANY] },
  leftOut: { statuses: UNDENIED },
  read: (given) => ({ statuses: bounded('statuses', given) }),
  canonical: ({ statuses: passing }) => sortedOnce(passing) as PartInput<'statuses'>,
  words: ({ statuses: passing }) => (passing.includes(ANY) ? 'every status' : `statuses ${listed(passing, 'or')}`),
  alwaysTold: true,
  // What is only denied is left out unless it was asked for.
  within: ({ statuses: passing }) => ({
    statuses: passing.includes(ANY) || passing.includes('DENIED') ? [...UNDENIED, 'DENIED'] : UNDENIED,
  }),
};
