import type { RelationType, Verdict } from '../generated/schema.ts';
import { sentence } from '../language/grammar.ts';
import type { Names } from '../language/names.ts';
import { STANDINGS } from '../language/standings.ts';
import { counted, listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { bearingInSentence, type BearingTold } from './bearingInSentence.ts';
import { contradictionInWords, type Contradiction } from './contradictions.ts';
import type { LeftOutClaims } from './records.ts';
import { areFew, contentOf, denying, saying, type Telling } from './sayers.ts';
import { looserInSentence, thenIn, timeInSentence, type TimeTold } from './timeInSentence.ts';
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
  /** What bears on it without being said of it. */
  bearing: BearingTold[];
  names: Names;
}

/** A verdict in one sentence that names who says so and who denies it, and says nothing of how likely it is. */
export function sentenceOf(told: VerdictParts): string {
  const { within, names } = tellingOf(told);
  const clauses = clausesOf(told).join('; ');
  return sentence(within ? `in ${names.document(within).cite}, ${clauses}` : clauses);
}

function clausesOf(told: VerdictParts): string[] {
  const { verdict, supporting, time } = told;
  const telling = tellingOf(told);
  const under = isAnyOutside(told) ? ' under this filter' : '';
  const bearing = bearingInSentence(told.bearing, told.names, verdict);
  const rest = () => [
    ...bearing,
    ...differentTimesIn(told),
    ...contradictionsIn(told),
    ...(time ? timeInSentence(time, { names: told.names }) : []),
    ...episodesInWords(told),
    ...outsideIn(told),
  ];
  // Where nothing is said of it directly, what implies it is told with what bears on it.
  const support = () =>
    supporting.length > 0
      ? saying(supporting, contentOf(told, told.names), telling)
      : `no claim${under} says directly that ${contentOf(told, told.names)(null)}`;
  const refusal = () =>
    told.denying.length > 0
      ? denying(told.denying, telling, contentOf(told, told.names))
      : `no claim${under} says directly that ${contentOf(told, told.names)(null)}`;
  const denial = () => (told.denying.length > 0 ? [denying(told.denying, telling)] : []);
  switch (verdict) {
    case 'SUPPORTED':
    case 'REPORTED':
    case 'CLAIMED':
    case 'ALLEGED':
      return [support(), ...gainIn(told), undeniedIn(told, under), ...rest()];
    case 'CONTESTED':
      return [support(), ...denial(), ...rest()];
    case 'DENIED':
      return [refusal(), `no claim${under} supports it`, ...rest()];
    case 'INDIRECT':
    case 'NOT_RECORDED':
      return [...absenceIn(told), ...bearing];
  }
}

// A document that alone tells of it is named once, before all whom it lets speak, where they speak first.
function tellingOf({ verdict, names, supporting, denying: against }: VerdictParts): Telling {
  const claims = [...supporting, ...against];
  const [only, ...others] = [...new Set(claims.map(({ document }) => document))];
  const spoken = claims.some(({ speaker }) => speaker !== '');
  const first = supporting.length > 0 || verdict === 'DENIED';
  return {
    names,
    located: areFew(claims),
    ...(only && others.length === 0 && spoken && first ? { within: only } : {}),
  };
}

function absenceIn(told: VerdictParts): string[] {
  const { verdict, time, remains } = told;
  const proposition = contentOf(told, told.names)(null);
  if (!isAnyOutside(told))
    return verdict === 'INDIRECT'
      ? [`no claim says directly that ${proposition} or denies it`]
      : [`no claim in the dataset says that ${proposition} or denies it, which does not mean that it is not so`];
  const leavesOut = `the filter leaves out ${outsideInWords(told)}`;
  const looser = time && looserInSentence(time, proposition, { names: told.names });
  if (looser) return [looser, leavesOut];
  if (time) return [`for ${thenIn(time)}, no claim under this filter says that ${proposition} or denies it`, leavesOut];
  return remains
    ? [`claims on whether ${proposition} remain, but it does not stand as this filter asks`, leavesOut]
    : [`no claim under this filter says that ${proposition} or denies it`, leavesOut];
}

// What a side says to its own advantage alone must not read as if others said so too.
function gainIn({ verdict, supporting }: VerdictParts): string[] {
  if (verdict !== 'CLAIMED') return [];
  const others = supporting.some(({ attribution }) => attribution !== 'CLAIMED');
  return [others ? 'who claims it gains by it, and the others only allege it' : 'only those who gain by it say so'];
}

// Of several episodes the verdict is that of the strongest: the others may be denied.
function undeniedIn(told: VerdictParts, under: string): string {
  if (told.denying.length === 0) return `no claim${under} denies it`;
  return `in some of its episodes, though not in all, ${denying(told.denying, tellingOf(told))}`;
}

// Held in March and denied for October, both sides may be right.
function differentTimesIn(told: VerdictParts): string[] {
  const { supporting, denying: against, names } = told;
  const dated = [...supporting, ...against].every(({ period }) => period !== '');
  const apart = supporting.every((one) =>
    against.every((other) => one.latestEnd < other.earliestStart || other.latestEnd < one.earliestStart),
  );
  if (supporting.length === 0 || against.length === 0 || !dated || !apart) return [];
  const [pro, con] = [supporting, against].map((claims) => listed(versionsInWords(claims, { names })));
  return [`the two sides speak of different times: it was so ${pro}, and was not so ${con}`];
}

function contradictionsIn({ contradictions, supporting, denying: against, names }: VerdictParts): string[] {
  const claims = new Map([...supporting, ...against].map((claim) => [claim.id, claim]));
  return contradictions.map((one) => contradictionInWords(one, (id) => claims.get(id), { names }));
}

function episodesInWords({ episodes }: VerdictParts): string[] {
  const [first] = episodes;
  if (!first || episodes.length < 2) return [];
  const standings = [...new Set(episodes)].map((verdict) => {
    const count = episodes.filter((one) => one === verdict).length;
    return `${count} ${count === 1 ? 'is' : 'are'} ${STANDINGS[verdict]}`;
  });
  if (standings.length === 1) return [`each of its ${episodes.length} episodes is ${STANDINGS[first]}`];
  return [`of ${counted(episodes.length, 'episode')}, ${listed(standings)}`];
}

function isAnyOutside({ outside }: VerdictParts): boolean {
  return outside.for + outside.against > 0;
}

// A filter that hides one side must not read as if that side were silent.
function outsideIn(told: VerdictParts): string[] {
  return isAnyOutside(told) ? [`the filter leaves out ${outsideInWords(told)}`] : [];
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
