import type { Attribution } from '../../generated/schema.ts';
import { listed } from '../../language/words.ts';
import { bounded, inOrder } from '../bounded.ts';
import { ANY, type ClaimPart, type Given } from '../part.ts';

/** Only claims on these footings. An empty list lets nothing through. */
export const attributions: ClaimPart<'attributions', { attributions: (Attribution | typeof ANY)[] }> = {
  narrows: 'CLAIMS',
  anything: { attributions: [ANY] },
  read: (given) => ({ attributions: bounded('attributions', given) }),
  canonical: ({ attributions: footings }) => inOrder(footings) as Given<'attributions'>,
  words: ({ attributions: footings }) => `only claims on the footing ${listed(footings, 'or')}`,
};
