import type { RelationType, Verdict } from '../generated/schema.ts';
import { counted, listed } from '../language/words.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import type { ClaimRecord } from '../records/records.ts';
import { contradictionInWords, type Contradiction } from './contradictions.ts';
import type { LeftOutClaims } from './records.ts';
import { denialBy, supportOf, type NameOf } from './sayers.ts';
import { looserInSentence, timeInSentence, type TimeTold } from './timeInSentence.ts';
import { versionsInWords } from './versionsInWords.ts';

/** What a verdict's sentence tells. */
export interface VerdictParts {
  verdict: Verdict;
  from: string;
  type: RelationType;
  to: string;
  /** Whether it is over by its claims, at the time asked for or for good. */
  over: boolean;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** Claims that the filter leaves out, by stance and by why. */
  outside: { for: number; against: number };
  leftOut: LeftOutClaims;
  /** How each episode stands. */
  episodes: Verdict[];
  /** Whether claims remain under the filter, whatever it asks of status and confidence. */
  remains: boolean;
  /** Where it stands at the time asked for; null where none is asked for, or nothing is recorded. */
  time: TimeTold | null;
  contradictions: Contradiction[];
  nameOf: NameOf;
}

type PropositionParts = Pick<VerdictParts, 'from' | 'type' | 'to'> & Partial<Pick<VerdictParts, 'over'>>;

/** A proposition in words, such as `Arrow sheltered Bolt`. */
export function propositionIn({ from, type, to, over = false }: PropositionParts): string {
  const { forward, past } = relationTypeOf(type);
  return `${from} ${over ? past : forward} ${to}`;
}

/** A verdict in one sentence that names who says so and who denies it, and says nothing of how likely it is. */
export function sentenceOf(told: VerdictParts): string {
  const { verdict, supporting, denying, time, nameOf } = told;
  const proposition = `"${propositionIn(told)}"`;
  const under = isAnyOutside(told) ? ' under this filter' : '';
  const support = () => `${proposition} is ${supportOf(supporting, nameOf)}`;
  const rest = `${differentTimesIn(told)}${contradictionsIn(told)}${time ? timeInSentence(time, nameOf) : ''}${episodesInWords(told)}${outsideIn(told)}.`;
  switch (verdict) {
    case 'SUPPORTED':
    case 'REPORTED':
    case 'CLAIMED':
    case 'ALLEGED':
      return `${support()}${gainIn(told)}; ${undeniedIn(told, under)}${rest}`;
    case 'CONTESTED':
      return `${support()}, and ${denialBy(denying, nameOf)}${rest}`;
    case 'DENIED':
      return `${proposition} is ${denialBy(denying, nameOf)}; no claim${under} supports it${rest}`;
    case 'INDIRECT':
    case 'NOT_RECORDED':
      return `${proposition} ${absenceIn(told)}.`;
  }
}

function absenceIn(told: VerdictParts): string {
  const { time, remains, nameOf } = told;
  if (!isAnyOutside(told)) return 'has no claim in the dataset, which does not mean that it is not so';
  const outside = outsideInWords(told);
  const looser = time && looserInSentence(time, nameOf);
  if (looser) return `${looser}; the filter leaves out ${outside}`;
  if (time) return `has no claim for the time asked for, ${time.asked}, under this filter, which leaves out ${outside}`;
  return remains
    ? `does not stand as this filter asks, though claims on it remain; it leaves out ${outside}`
    : `has no claim under this filter, which leaves out ${outside}`;
}

// What a side says to its own advantage alone must not read as if others said so too.
function gainIn({ verdict, supporting }: VerdictParts): string {
  if (verdict !== 'CLAIMED') return '';
  const others = supporting.some(({ attribution }) => attribution !== 'CLAIMED');
  return others ? '; who claims it gains by it, and the others only allege it' : '; only those who gain by it say so';
}

// Of several episodes the verdict is that of the strongest: the others may be denied.
function undeniedIn({ denying, nameOf }: VerdictParts, under: string): string {
  if (denying.length === 0) return `no claim${under} denies it`;
  return `in some of its episodes, though not in all, it is ${denialBy(denying, nameOf)}`;
}

// Held in March and denied for October, both sides may be right.
function differentTimesIn({ supporting, denying, nameOf }: VerdictParts): string {
  const dated = [...supporting, ...denying].every(({ period }) => period !== '');
  const apart = supporting.every((one) =>
    denying.every((other) => one.latestEnd < other.earliestStart || other.latestEnd < one.earliestStart),
  );
  if (supporting.length === 0 || denying.length === 0 || !dated || !apart) return '';
  const [pro, con] = [supporting, denying].map((claims) => listed(versionsInWords(claims, nameOf)));
  return `; the two sides speak of different times: it was so ${pro}, and was not so ${con}`;
}

function contradictionsIn({ contradictions, supporting, denying, nameOf }: VerdictParts): string {
  const claims = new Map([...supporting, ...denying].map((claim) => [claim.id, claim]));
  return contradictions.map((one) => `; ${contradictionInWords(one, (id) => claims.get(id), nameOf)}`).join('');
}

const STANDINGS: Record<Verdict, string> = {
  SUPPORTED: 'supported',
  CONTESTED: 'contested',
  REPORTED: 'only reported',
  CLAIMED: 'only claimed',
  ALLEGED: 'only alleged',
  DENIED: 'denied',
  INDIRECT: 'told of indirectly',
  NOT_RECORDED: 'not recorded',
};

function episodesInWords({ episodes }: VerdictParts): string {
  if (episodes.length < 2) return '';
  const standings = [...new Set(episodes)].map((verdict) => {
    const count = episodes.filter((one) => one === verdict).length;
    return `${count} ${count === 1 ? 'is' : 'are'} ${STANDINGS[verdict]}`;
  });
  if (standings.length === 1)
    return `; each of its ${episodes.length} episodes is ${STANDINGS[episodes[0] as Verdict]}`;
  return `; of ${counted(episodes.length, 'episode')}, ${listed(standings)}`;
}

function isAnyOutside({ outside }: VerdictParts): boolean {
  return outside.for + outside.against > 0;
}

// A filter that hides one side must not read as if that side were silent.
function outsideIn(told: VerdictParts): string {
  return isAnyOutside(told) ? `; the filter leaves out ${outsideInWords(told)}` : '';
}

function outsideInWords({ outside, leftOut }: VerdictParts): string {
  const { for: pro, against } = outside;
  const sides = [
    ...(pro > 0 ? [`${counted(pro, 'claim')} for it`] : []),
    ...(against > 0 ? [`${pro > 0 ? against : counted(against, 'claim')} against it`] : []),
  ];
  return `${listed(sides)}${reasonsIn(leftOut)}`;
}

function reasonsIn({ undated, vague, otherTimes, filter }: LeftOutClaims): string {
  if (undated + vague + otherTimes === 0) return '';
  const reasons = [
    { count: undated, why: 'without a date' },
    { count: vague, why: 'dated only to a longer time that holds it' },
    { count: otherTimes, why: 'of other times' },
    { count: filter, why: 'by the rest of the filter' },
  ].filter(({ count }) => count > 0);
  const [only] = reasons;
  return ` (${reasons.length === 1 ? only?.why : listed(reasons.map(({ count, why }) => `${count} ${why}`))})`;
}
