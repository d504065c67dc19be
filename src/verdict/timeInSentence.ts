import { listed } from '../language/words.ts';
import type { ClaimRecord, TimeAsked } from '../records/records.ts';
import { asSaidBy, type Telling } from './sayers.ts';
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

/** How sure it is that it was so at the time asked for, where a verdict is given, as clauses. */
export function timeInSentence(time: TimeTold, telling: Telling): string[] {
  const { held, disputed, assumed, allowing } = time;
  const then = thenIn(time);
  if (held === 0) return [];
  if (disputed) return [`whether it was so at ${then}, is in dispute: ${bothSides(time, telling)}`];
  if (held === 1) return [`no claim dates it to ${then}`];
  if (allowing.every(({ stance }) => stance === 'DENIES')) return [`only those who deny it date it to ${then}`];
  if (assumed)
    return [
      `it is assumed for ${then}, between times for which it is documented: ${listed(versionsInWords(allowing, telling))}`,
    ];
  return [held === 3 ? `by its dates it was so at ${then}` : `it is documented for ${then}`];
}

/** Why a proposition does not stand at the time asked for, where it would by a looser certainty. */
export function looserInSentence(time: TimeTold, proposition: string, telling: Telling): string | null {
  const { held, disputed } = time;
  const then = thenIn(time);
  if (held === 0) return null;
  if (held === 1)
    return `it is not documented for ${then}, that ${proposition}: no claim dates it to then, though nothing rules it out`;
  if (!disputed)
    return `it is documented for ${then}, that ${proposition}, but its dates leave it open whether it was so then`;
  return `it is documented for ${then}, that ${proposition}, but in dispute: ${bothSides(time, telling)}`;
}

function bothSides({ allowing, ruling, lives }: TimeTold, telling: Telling): string {
  const against = [
    ...(ruling.length > 0 ? [`by other claims ${listed(versionsInWords(ruling, telling))}`] : []),
    ...(lives.length > 0 ? [`${asSaidBy(lives, telling)}, one of the two was not yet there then, or no longer`] : []),
  ];
  return `it was so ${listed(versionsInWords(allowing, telling))}, but ${against.join(', and ')}`;
}

/** The time asked for, as a noun. */
export function thenIn({ asked }: Pick<TimeTold, 'asked'>): string {
  return `the time asked for, ${asked.replace(/^the time /, '')}`;
}
