import { agreeing } from '../../language/grammar.ts';
import { namedTogether } from '../../language/names.ts';
import { bounded, sortedOnce } from '../bounded.ts';
import { ANY, type ClaimPart } from '../part.ts';

/** Only what these actors say. An empty list lets nothing through. */
export const accordingTo: ClaimPart<'accordingTo', { accordingTo: string[] }> = {
  narrows: 'CLAIMS',
  anything: { accordingTo: [ANY] },
  read: (given, names) => ({ accordingTo: bounded('accordingTo', given).map((name) => names.actor(name)) }),
  canonical: ({ accordingTo: ids }) => sortedOnce(ids),
  words({ accordingTo: ids }, { actor }) {
    const named = ids.map(actor);
    // After "or" the verb goes with the last.
    const plural = named.at(-1)?.plural ?? false;
    return `only what ${namedTogether(named, 'or').text} ${agreeing('says', { plural })}`;
  },
};
