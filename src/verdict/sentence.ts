import type { Verdict } from '../generated/schema.ts';
import { sentence } from '../language/grammar.ts';
import { namedTogether, type Names } from '../language/names.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';
import { bearingInSentence, partsIn, type BearingTold } from './bearingInSentence.ts';
import { contradictionInWords, type Contradiction } from './contradictions.ts';
import { decisiveInWords } from './decisiveInWords.ts';
import { isAnyOutside, leftOutInWords, type LeftOutTold } from './leftOutInWords.ts';
import { episodesInWords, matterOf, type EpisodesTold } from './episodesInWords.ts';
import type { WouldChangeRecord } from './records.ts';
import { togetherWith } from './together.ts';
import { areFew, contentOf, denying, saying, type Telling } from './sayers.ts';
import { looserInSentence, openingIn, thenIn, timeInSentence, type TimeTold } from './timeInSentence.ts';
import { versionsInWords } from './versionsInWords.ts';

/** What a verdict's sentence tells. */
export interface VerdictParts extends LeftOutTold, EpisodesTold {
  verdict: Verdict;
  from: string;
  to: string;
  /** Whether it is over by its claims, at the time asked for or for good. */
  over: boolean;
  /** The documents that decide the verdict, each alone; none where one alone speaks of it. */
  decisive: WouldChangeRecord[];
  /** Whether claims remain under the filter, whatever it asks of status and confidence. */
  remains: boolean;
  /** What the filter asks of it: a status, a confidence or both. */
  asked: readonly string[];
  /** Where it stands at the time asked for; null where none is asked for, or nothing is recorded. */
  time: TimeTold | null;
  contradictions: Contradiction[];
  /** What bears on it without being said of it. */
  bearing: BearingTold[];
  names: Names;
}

/** A verdict in sentences that name who says so and who denies it, and say nothing of how likely it is. */
export function sentenceOf(told: VerdictParts): string {
  const { within, names } = tellingOf(told);
  const [first = '', ...others] = clausesOf(told);
  const isGiven = told.verdict !== 'INDIRECT' && told.verdict !== 'NOT_RECORDED';
  const then = isGiven && told.time ? openingIn(told.time) : '';
  const opening = `${then}${within ? `in ${names.document(within).cite}, ` : ''}${first}`;
  return names.citingOnce([opening, ...others].map(sentence).join(' '));
}

function clausesOf(told: VerdictParts): string[] {
  const { verdict, supporting, denying: against, time, names } = told;
  const telling = tellingOf(told);
  // Of the one matter of a tie that has one, all is said that is said of it.
  const [only, ...more] = told.episodes;
  const about = only && more.length === 0 && only.event === '' ? only.matter : '';
  const content = contentOf({ ...told, about }, names);
  const rest = () => [
    ...decisiveInWords({ ...told, then: time && thenIn(time) }, names),
    ...bearingInSentence(told.bearing, { ...told, under: isAnyOutside(told) }),
    ...differentTimesIn(told),
    ...contradictionsIn(told),
    ...(time ? timeInSentence(time, { names }) : []),
    ...episodesInWords(told),
    ...leftOutInWords(told),
  ];
  // Where nothing is said of it directly, what implies it is told with what bears on it.
  const nothing = () => `${under(told)}no document says directly that ${content(null)}`;
  const support = supporting.length > 0 ? saying(supporting, content, telling) : nothing();
  const isSome = !['CONTESTED', 'DENIED'].includes(verdict);
  const denial =
    against.length > 0
      ? [`${denying(against, telling)}${isSome ? `, though not for every ${matterOf(told)}` : ''}`]
      : [];
  switch (verdict) {
    case 'SUPPORTED':
    case 'REPORTED':
    case 'CLAIMED':
    case 'ALLEGED':
    case 'CONTESTED':
      return [[support, ...denial].join('; '), ...togetherIn(told), ...gainIn(told), ...undeniedIn(told), ...rest()];
    case 'DENIED': {
      const refusal = against.length > 0 ? denying(against, telling, content) : nothing();
      return [refusal, `${under(told)}no document says that it is so`, ...rest()];
    }
    case 'INDIRECT':
    case 'NOT_RECORDED':
      return [
        ...absenceIn(told),
        ...bearingInSentence(told.bearing, { ...told, under: isAnyOutside(told) }),
        ...leftIn(told),
      ];
  }
}

// A document that alone has them is named once, before all whom it lets speak.
function tellingOf(told: VerdictParts): Telling {
  const { verdict, names, supporting, denying: against, episodes } = told;
  const claims = [...supporting, ...against];
  const [only, ...others] = [...new Set(claims.map(({ document }) => document))];
  const spoken = claims.every(({ speaker }) => speaker !== '');
  const first = supporting.length > 0 || verdict === 'DENIED';
  return {
    names,
    located: areFew(claims),
    ...(only && others.length === 0 && spoken && first ? { within: only } : {}),
    ...(episodes.length > 1 ? { matter: matterOf(told) } : {}),
  };
}

function under(told: VerdictParts): string {
  return isAnyOutside(told) ? 'under this filter, ' : '';
}

function absenceIn(told: VerdictParts): string[] {
  const { verdict, time } = told;
  const proposition = contentOf(told, told.names)(null);
  const says = `says or denies ${verdict === 'INDIRECT' ? 'directly ' : ''}that ${proposition}`;
  if (!isAnyOutside(told))
    return verdict === 'INDIRECT'
      ? [`no document ${says}`]
      : [`no document in the dataset ${says}`, 'that does not make it untrue'];
  const looser = time && looserInSentence(time, proposition, { names: told.names });
  if (looser) return [looser];
  if (time) return [`for ${thenIn(time)}, no document under this filter ${says}`];
  return [told.remains ? shortOfFilter(told, proposition) : `under this filter, no document ${says}`];
}

// What the one claim says is told already.
function leftIn(told: VerdictParts): string[] {
  const isTold = told.remains && !told.time && told.outside.for + told.outside.against === 1;
  return leftOutInWords(isTold ? { ...told, outside: { for: 0, against: 0 } } : told);
}

// Claims that the filter leaves in, and that do not pass it together.
function shortOfFilter({ outside, asked }: VerdictParts, proposition: string): string {
  const short = `short of the ${listed(asked, 'or')} that this filter asks for`;
  const { for: pro, against } = outside;
  if (pro + against === 1)
    return `the one claim that ${pro === 1 ? proposition : `denies that ${proposition}`} falls ${short}`;
  const sides = [...(pro > 0 ? ['say'] : []), ...(against > 0 ? ['deny'] : [])];
  return `of the claims that ${listed(sides, 'or')} that ${proposition}, those under this filter fall ${short}`;
}

// What a side says to its own advantage alone must not read as if others said so too, nor as if these were silent.
function gainIn({ verdict, supporting, bearing, names }: VerdictParts): string[] {
  if (verdict !== 'CLAIMED') return [];
  if (supporting.some(({ attribution }) => attribution !== 'CLAIMED'))
    return ['who claims it gains by it, and the others only allege it'];
  const ofOthers = (claims: readonly ClaimRecord[]) =>
    claims.some(({ stance, attribution }) => stance === 'SUPPORTS' && attribution !== 'CLAIMED');
  const others = bearing.filter(({ claims }) => ofOthers(claims));
  const { parts, wholes } = partsIn(others, names);
  if (parts.length > 0)
    return [
      `only those who gain by it say so of ${listed(wholes)} as such, but others say something similar of ${listed(parts)}`,
    ];
  return [`only those who gain by it say so${others.some(({ side }) => side === 'FOR') ? ' directly' : ''}`];
}

// Who denies it by implication or in general is told with what bears on it.
function undeniedIn(told: VerdictParts): string[] {
  const denied = told.bearing.some(({ side }) => side === 'AGAINST');
  if (told.denying.length > 0) return [];
  return [`${under(told)}no document records a ${denied ? 'direct denial' : 'denial'}`];
}

// What is said of several together is not said of each.
function togetherIn({ from, type, supporting, names }: VerdictParts): string[] {
  const others = togetherWith(supporting, { from, type });
  if (others.length === 0) return [];
  // The shortest first: "affiliates of the TTP and the TTP" would be affiliates of both.
  const all = [from, ...others].map((id) => names.actor(id)).sort((a, b) => a.text.length - b.text.length);
  return [`this is said of ${namedTogether(all).text} together`];
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
