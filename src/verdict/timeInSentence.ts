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

/** The same of a time asked for, by the ids of its claims. */
export function timeTold(time: TimeAsked, asked: string, claims: Map<string, ClaimRecord>): TimeTold {
  const those = (ids: string[]) => ids.flatMap((id) => claims.get(id) ?? []);
  const { allowing, ruling, lives } = time;
  const versions = ruling.filter((id) => !lives.includes(id));
  return { ...time, asked, allowing: those(allowing), ruling: those(versions), lives: those(lives) };
}

/**
 * That no date places it at the time asked for, in words before the verdict: what opens with who says so reads as said of that
 * time. Empty where a date does.
 */
export function openingIn({ held, disputed, asked }: TimeTold): string {
  return held === 1 && !disputed ? `not documented for ${asked}, though nothing rules it out: ` : '';
}

/** How sure it is that it was so at the time asked for, where a verdict is given, as clauses. */
export function timeInSentence(time: TimeTold, telling: Telling): string[] {
  const { held, disputed, assumed, asked, allowing } = time;
  if (held === 0 || openingIn(time)) return [];
  if (disputed) return [`whether it was so ${whenIn(time)} is in dispute: ${bothSides(time, telling)}`];
  if (allowing.every(({ stance }) => stance === 'DENIES')) return [`only denials of it are dated to ${asked}`];
  if (assumed)
    return [
      `for ${asked} it is inferred from the times for which it is documented: ${listed(versionsInWords(allowing, telling))}`,
    ];
  // What the dates say is no more certain than the claims that give them.
  return [`the dates given place this ${whenIn(time)}${held === 3 ? ', even at their vaguest' : ''}`];
}

/** Why a proposition does not stand at the time asked for, where it would by a looser certainty. */
export function looserInSentence(time: TimeTold, proposition: string, telling: Telling): string | null {
  const { held, disputed, asked, allowing } = time;
  if (held === 0) return null;
  if (held === 1)
    return `that ${proposition} is not documented for ${asked}: no date given places it then, though nothing rules it out`;
  if (disputed) return `whether ${proposition} is in dispute for ${asked}: ${bothSides(time, telling)}`;
  const supporting = allowing.filter(({ stance }) => stance === 'SUPPORTS');
  return `${asSaidBy(supporting, telling)}, ${proposition}, but the dates given leave it open whether it was so ${whenIn(time)}`;
}

function bothSides({ allowing, ruling, lives }: TimeTold, telling: Telling): string {
  const against = [
    ...(ruling.length > 0 ? [`by other claims it was so ${listed(versionsInWords(ruling, telling))}`] : []),
    ...(lives.length > 0 ? [`${asSaidBy(lives, telling)}, one of the two was not yet there then, or no longer`] : []),
  ];
  return `by some claims it was so ${listed(versionsInWords(allowing, telling))}, but ${against.join(', and ')}`;
}

/** The time asked for, as when something was: `in October 2022`, `on 15 October 2022`. */
function whenIn({ asked }: TimeTold): string {
  return `${/^(about )?\d+ \p{L}/u.test(asked) ? 'on' : 'in'} ${asked}`;
}

/** The time asked for, as a noun. */
export function thenIn({ asked }: Pick<TimeTold, 'asked'>): string {
  return asked;
}
