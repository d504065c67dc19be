import type { RelationType, Verdict } from '../generated/schema.ts';
import { sentence } from '../language/grammar.ts';
import { groupedBy } from '../groups.ts';
import type { Names } from '../language/names.ts';
import { STANDINGS } from '../language/standings.ts';
import { inARow, inWords, listed } from '../language/words.ts';
import { relationTypeOf } from '../schema/catalogue.ts';
import type { ClaimRecord } from '../records/records.ts';
import { bearingInSentence, type BearingTold } from './bearingInSentence.ts';
import { contradictionInWords, type Contradiction } from './contradictions.ts';
import { decisiveInWords } from './decisiveInWords.ts';
import { isAnyOutside, leftOutInWords, type LeftOutTold } from './leftOutInWords.ts';
import type { WouldChangeRecord } from './records.ts';
import { areFew, contentOf, denying, saying, type Telling } from './sayers.ts';
import { looserInSentence, thenIn, timeInSentence, type TimeTold } from './timeInSentence.ts';
import { versionsInWords } from './versionsInWords.ts';

/** One of several matters of a proposition. */
export interface EpisodeTold {
  verdict: Verdict;
  /** In words that follow the two ends, or the title of its event in quotes; empty where nothing more is told of it. */
  matter: string;
}

/** What a verdict's sentence tells. */
export interface VerdictParts extends LeftOutTold {
  verdict: Verdict;
  from: string;
  type: RelationType;
  to: string;
  /** Whether it is over by its claims, at the time asked for or for good. */
  over: boolean;
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** The documents that decide the verdict, each alone; none where one alone speaks of it. */
  decisive: WouldChangeRecord[];
  /** How each episode stands, and what its matter is. */
  episodes: EpisodeTold[];
  /** Whether claims remain under the filter, whatever it asks of status and confidence. */
  remains: boolean;
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
  const opening = within ? `in ${names.document(within).cite}, ${first}` : first;
  return names.citingOnce([opening, ...others].map(sentence).join(' '));
}

function clausesOf(told: VerdictParts): string[] {
  const { verdict, supporting, denying: against, time, names } = told;
  const telling = tellingOf(told);
  const content = contentOf(told, names);
  const rest = () => [
    ...decisiveInWords({ ...told, then: time && thenIn(time) }, names),
    ...bearingInSentence(told.bearing, told),
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
      return [[support, ...denial].join('; '), ...gainIn(told), ...undeniedIn(told), ...rest()];
    case 'DENIED': {
      const refusal = against.length > 0 ? denying(against, telling, content) : nothing();
      return [refusal, `${under(told)}no document says that it is so`, ...rest()];
    }
    case 'INDIRECT':
    case 'NOT_RECORDED':
      return [...absenceIn(told), ...bearingInSentence(told.bearing, told), ...leftOutInWords(told)];
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

/** How one episode stands: a hedged word of an author's own is no report. */
function standingOf(verdict: Verdict): string {
  return verdict === 'REPORTED' ? 'unconfirmed' : STANDINGS[verdict];
}

/** What one of several episodes is called. */
function matterOf({ type }: VerdictParts): string {
  return relationTypeOf(type).aspect === 'ACT' ? 'occasion' : 'matter';
}

function under(told: VerdictParts): string {
  return isAnyOutside(told) ? 'under this filter, ' : '';
}

function absenceIn(told: VerdictParts): string[] {
  const { verdict, time, remains } = told;
  const proposition = contentOf(told, told.names)(null);
  const says = `says or denies ${verdict === 'INDIRECT' ? 'directly ' : ''}that ${proposition}`;
  if (!isAnyOutside(told))
    return verdict === 'INDIRECT'
      ? [`no document ${says}`]
      : [`no document in the dataset ${says}`, 'that does not make it untrue'];
  const looser = time && looserInSentence(time, proposition, { names: told.names });
  if (looser) return [looser];
  if (time) return [`for ${thenIn(time)}, no document under this filter ${says}`];
  return remains
    ? [`what is said on whether ${proposition} does not reach the status or the confidence that this filter asks for`]
    : [`under this filter, no document ${says}`];
}

// What a side says to its own advantage alone must not read as if others said so too.
function gainIn({ verdict, supporting }: VerdictParts): string[] {
  if (verdict !== 'CLAIMED') return [];
  const others = supporting.some(({ attribution }) => attribution !== 'CLAIMED');
  return [others ? 'who claims it gains by it, and the others only allege it' : 'only those who gain by it say so'];
}

// Who denies it by implication or in general is told with what bears on it.
function undeniedIn(told: VerdictParts): string[] {
  const denied = told.bearing.some(({ side }) => side === 'AGAINST');
  if (told.denying.length > 0) return [];
  return [`${under(told)}no document records a ${denied ? 'direct denial' : 'denial'}`];
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

/** Up to so many matters are each told; more, by their number. */
const FEW_MATTERS = 3;

function episodesInWords(told: VerdictParts): string[] {
  const { episodes } = told;
  const [first] = episodes;
  if (!first || episodes.length < 2) return [];
  const isEachTold = episodes.length <= FEW_MATTERS && episodes.every(({ matter }) => matter !== '');
  const mattersOf = (alike: readonly EpisodeTold[]) => inARow(alike.map(({ matter }) => matter));
  const standings = [...groupedBy(episodes, ({ verdict }) => verdict)].map(([verdict, alike]) => {
    const stands = `${inWords(alike.length)} ${alike.length === 1 ? 'is' : 'are'} ${standingOf(verdict)}`;
    return isEachTold ? `${stands} (${mattersOf(alike)})` : stands;
  });
  const parts = mayOverlap(told) ? ', some of which may be part of another,' : '';
  const all = `${inWords(episodes.length)} ${matterOf(told)}s${parts}`;
  return [
    standings.length === 1
      ? `each of the ${all} is ${standingOf(first.verdict)}${isEachTold ? `: ${mattersOf(episodes)}` : ''}`
      : `of ${all.replace(/,$/, '')}, ${listed(standings)}`,
  ];
}

// A series of attacks may have another occasion among its attacks.
function mayOverlap(told: VerdictParts): boolean {
  if (matterOf(told) !== 'occasion') return false;
  const dated = [...told.supporting, ...told.denying].filter(({ period, aboutEvent }) => aboutEvent && period !== '');
  return dated.some(
    (series) =>
      series.period.includes('/') &&
      dated.some(
        (one) =>
          one.about !== series.about && one.earliestStart <= series.latestEnd && series.earliestStart <= one.latestEnd,
      ),
  );
}
