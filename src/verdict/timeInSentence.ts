import { listed } from '../language/words.ts';
import type { ClaimRecord, TimeAsked } from '../records/records.ts';
import { sayersOf, type NameOf } from './sayers.ts';
import { versionsInWords } from './versionsInWords.ts';

/** Where a proposition stands at the time asked for, with the claims that date it. */
export interface TimeTold extends Pick<TimeAsked, 'held' | 'disputed' | 'assumed'> {
  /** The time asked for, as a noun. */
  asked: string;
  /** The claims that date it and allow that time. */
  allowing: ClaimRecord[];
  /** The claims on it by which it was not so then. */
  ruling: ClaimRecord[];
  /** The claims by which one of its actors was not yet then, or no more. */
  lives: ClaimRecord[];
}

/** How sure it is that it was so at the time asked for, where a verdict is given. */
export function timeInSentence(time: TimeTold, nameOf: NameOf): string {
  const { held, disputed, assumed, allowing } = time;
  const then = thenIn(time);
  if (held === 0) return '';
  if (disputed) return `; whether it was so at ${then}, is in dispute: ${bothSides(time, nameOf)}`;
  if (held === 1) return `; no claim dates it to ${then}`;
  if (allowing.every(({ stance }) => stance === 'DENIES')) return `; only who denies it dates it to ${then}`;
  if (assumed)
    return `; it is assumed for ${then}, between times for which it is documented: ${listed(versionsInWords(allowing, nameOf))}`;
  return held === 3 ? `; by its dates it was so at ${then}` : `; it is documented for ${then}`;
}

/** Why it does not stand at the time asked for, where it would by a looser certainty. */
export function looserInSentence(time: TimeTold, nameOf: NameOf): string | null {
  const { held, disputed } = time;
  const then = thenIn(time);
  if (held === 0) return null;
  if (held === 1) return `is not documented for ${then}: no claim dates it to then, though nothing rules it out`;
  if (!disputed) return `is documented for ${then}, but its dates leave it open whether it was so then`;
  return `is documented for ${then}, but in dispute: ${bothSides(time, nameOf)}`;
}

function bothSides({ allowing, ruling, lives }: TimeTold, nameOf: NameOf): string {
  const against = [
    ...(ruling.length > 0 ? [`by other claims ${listed(versionsInWords(ruling, nameOf))}`] : []),
    ...(lives.length > 0 ? [`by ${sayersOf(lives, nameOf)} one of the two was not yet then, or no more`] : []),
  ];
  return `it was so ${listed(versionsInWords(allowing, nameOf))}, but ${against.join(', and ')}`;
}

function thenIn({ asked }: TimeTold): string {
  return `the time asked for, ${asked}`;
}
