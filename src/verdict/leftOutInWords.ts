import { inWords, listed, numberOf } from '../language/words.ts';
import type { LeftOutClaims, OutsideClaims } from './records.ts';

/** What a filter leaves out of what is said on a proposition. */
export interface LeftOutTold {
  /** Claims on the proposition itself, by stance. */
  outside: { for: number; against: number };
  /** Claims that bear on it without being made on it, by side. */
  outsideBearing: OutsideClaims;
  /** Those on itself, by why. */
  leftOut: LeftOutClaims;
}

/** Whether a filter leaves out anything that is said on it or bears on it. */
export function isAnyOutside({ outside, outsideBearing }: LeftOutTold): boolean {
  return [...Object.values(outside), ...Object.values(outsideBearing)].some((count) => count > 0);
}

/** What a filter leaves out, as a clause: one that hides a side must not read as if that side were silent. */
export function leftOutInWords(told: LeftOutTold): string[] {
  const { outside, outsideBearing, leftOut } = told;
  const direct = claimsThat([
    { count: outside.for, one: 'says so', many: 'say so' },
    { count: outside.against, one: 'denies it', many: 'deny it' },
  ]);
  const itself = direct.length > 0 ? [`${listed(direct)}${reasonsIn(leftOut)}`] : [];
  const { for: pro, against, beside } = outsideBearing;
  const kinds = [
    { count: pro, one: 'implies it', many: 'imply it' },
    { count: against, one: 'denies it by implication or in general', many: 'deny it by implication or in general' },
    { count: beside, one: 'bears on it without saying so', many: 'bear on it without saying so' },
  ];
  const bearing = claimsThat(kinds, itself.length > 0 ? 'more' : 'claim');
  const all = [...itself, ...(bearing.length > 0 ? [listed(bearing)] : [])];
  return all.length > 0 ? [`the filter leaves out ${all.join(', and ')}`] : [];
}

interface Kind {
  count: number;
  one: string;
  many: string;
}

/** How many claims there are of each kind: "two claims that say so", "one that denies it". */
function claimsThat(kinds: readonly Kind[], what: 'claim' | 'more' = 'claim'): string[] {
  return kinds
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }, place) => {
      const first = what === 'more' ? `${inWords(count)} more` : numberOf(count, 'claim');
      return `${place > 0 ? inWords(count) : first} that ${count === 1 ? one : many}`;
    });
}

function reasonsIn({ undated, vague, otherTimes, filter }: LeftOutClaims): string {
  if (undated + vague + otherTimes === 0) return '';
  const reasons = [
    { count: undated, why: 'without a date' },
    { count: vague, why: 'dated only to a longer period' },
    { count: otherTimes, why: otherTimes === 1 ? 'about another time' : 'about other times' },
    { count: filter, why: 'for other reasons' },
  ].filter(({ count }) => count > 0);
  const [only, ...others] = reasons;
  if (only && others.length === 0)
    return only.count === 1 ? `, ${only.why}` : ` (${only.count === 2 ? 'both' : 'all'} ${only.why})`;
  return ` (${listed(reasons.map(({ count, why }) => `${inWords(count)} ${why}`))})`;
}
