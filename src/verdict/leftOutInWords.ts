import { counted, listed } from '../language/words.ts';
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
  const { for: pro, against } = outside;
  const direct = [
    ...(pro > 0 ? [`${counted(pro, 'claim')} for it`] : []),
    ...(against > 0 ? [`${pro > 0 ? against : counted(against, 'claim')} against it`] : []),
  ];
  const itself = direct.length > 0 ? [`${listed(direct)}${reasonsIn(leftOut)}`] : [];
  const bearing = bearingIn(outsideBearing, itself.length > 0);
  const all = [...itself, ...(bearing.length > 0 ? [listed(bearing)] : [])];
  return all.length > 0 ? [`the filter leaves out ${all.join(', and ')}`] : [];
}

function bearingIn({ for: pro, against, beside }: OutsideClaims, isMore: boolean): string[] {
  const kinds = [
    { count: pro, one: 'implies it', many: 'imply it' },
    { count: against, one: 'denies it by implication or in general', many: 'deny it by implication or in general' },
    { count: beside, one: 'bears on it without saying so', many: 'bear on it without saying so' },
  ].filter(({ count }) => count > 0);
  return kinds.map(({ count, one, many }, place) => {
    const what = place > 0 ? `${count}` : isMore ? `${count} more` : counted(count, 'claim');
    return `${what} that ${count === 1 ? one : many}`;
  });
}

function reasonsIn({ undated, vague, otherTimes, filter }: LeftOutClaims): string {
  if (undated + vague + otherTimes === 0) return '';
  const reasons = [
    { count: undated, why: 'without a date' },
    { count: vague, why: 'dated only to a longer period' },
    { count: otherTimes, why: 'of other times' },
    { count: filter, why: 'by the rest of the filter' },
  ].filter(({ count }) => count > 0);
  const [only] = reasons;
  return ` (${reasons.length === 1 ? only?.why : listed(reasons.map(({ count, why }) => `${count} ${why}`))})`;
}
