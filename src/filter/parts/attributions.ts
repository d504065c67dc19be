import type { Attribution } from '../../generated/schema.ts';
import { ATTRIBUTIONS } from '../../language/standings.ts';
import { listed } from '../../language/words.ts';
import { bounded, sortedOnce } from '../bounded.ts';
import { ANY, type ClaimPart, type PartInput } from '../part.ts';

/** Only claims with one of these attributions. An empty list lets nothing through. */
export const attributions: ClaimPart<'attributions', { attributions: (Attribution | typeof ANY)[] }> = {
  narrows: 'CLAIMS',
  anything: { attributions: [ANY] },
  read: (given) => ({ attributions: bounded('attributions', given) }),
  canonical: ({ attributions }) => sortedOnce(attributions) as PartInput<'attributions'>,
  words({ attributions }) {
    const grounds = attributions.map((one) => (one === ANY ? 'said on any ground' : ATTRIBUTIONS[one]));
    return `only what is ${grounds.length > 0 ? listed(grounds, 'or') : 'said on no ground'}`;
  },
};
