import type { ClaimPart } from '../part.ts';
import { asksForDays } from './days.ts';

/** How the days asked for are matched. */
export interface CertaintyParameters {
  certainly: boolean;
}

/** How `on` is matched: without it, this asks for nothing. */
export const certainty: ClaimPart<'certainty', CertaintyParameters> = {
  narrows: 'CLAIMS',
  anything: { certainly: false },
  read: (given, _names, { on }) => ({ certainly: given === 'CERTAINLY' && asksForDays(on) }),
  canonical: ({ certainly }) => (certainly ? 'CERTAINLY' : 'POSSIBLY'),
  // Said with `on`, as "certainly held".
  words: () => null,
};
