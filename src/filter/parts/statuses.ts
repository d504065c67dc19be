import type { Status } from '../../generated/schema.ts';
import { enumNames } from '../../schema/catalogue.ts';
import { STANDINGS } from '../../language/standings.ts';
import { listed } from '../../language/words.ts';
import { bounded, sortedOnce } from '../bounded.ts';
import { ANY, type PartInput, type RelationshipPart } from '../part.ts';

/** Every status of what has a claim. */
const STATUSES = enumNames('Status') as Status[];

/** What is not only denied is told without being asked for. */
const UNDENIED = STATUSES.filter((status) => status !== 'DENIED');

type StatusOrAny = Status | typeof ANY;

/** Which statuses pass. An empty list lets nothing through. */
export const statuses: RelationshipPart<'statuses', { statuses: StatusOrAny[] }> = {
  narrows: 'RELATIONSHIPS',
  anything: { statuses: [ANY] },
  leftOut: () => ({ statuses: UNDENIED }),
  wholeInChecks: true,
  read: (given) => ({ statuses: bounded('statuses', given) }),
  canonical: ({ statuses: passing }) => sortedOnce(passing) as PartInput<'statuses'>,
  words({ statuses: passing }) {
    const standings = passing.flatMap((one) => (one === ANY ? [] : STANDINGS[one]));
    if (standings.length < passing.length) return 'ties of every status';
    return standings.length > 0 ? `ties that are ${listed(standings, 'or')}` : 'ties of no status';
  },
  alwaysTold: true,
  // What no claim remains of is not there.
  within: () => ({ statuses: STATUSES }),
};
