import { actorsIn } from '../../bearing/words.ts';
import { asks, type FilterParameters } from '../../filter/filter.ts';
import { shortest } from '../../filter/parts/days.ts';
import { timeInWords } from '../../language/dates.ts';
import { namesOf, type Names } from '../../language/names.ts';
import type { ActorRecord, ClaimRecord } from '../../records/records.ts';
import type { BearingTold } from '../../verdict/bearingInSentence.ts';
import { contradictionsIn, type Contradiction } from '../../verdict/contradictions.ts';
import { episodesIn } from '../../verdict/factCheck.ts';
import { isPast } from '../../verdict/past.ts';
import type { FactCheckRecord, WouldChangeRecord } from '../../verdict/records.ts';
import { sentenceOf } from '../../verdict/sentence.ts';
import { timeTold } from '../../verdict/timeInSentence.ts';
import { togetherWith } from '../../verdict/together.ts';
import type { Context } from '../context.ts';
import { mattersOf } from '../matters.ts';
import { byKind } from './bearing.ts';

/** The claims on a proposition and what they name, as its sentences need them. */
export interface ClaimsTold {
  supporting: ClaimRecord[];
  denying: ClaimRecord[];
  /** These, and those that date it to the time asked for or rule that out, by id. */
  claims: Map<string, ClaimRecord>;
  contradictions: Contradiction[];
  bearing: BearingTold[];
  /** Whether it is told in the past. */
  over: boolean;
  /** Ends, speakers and voices, by id. */
  actors: Map<string, ActorRecord>;
  names: Names;
  /** What each episode is about, by tie. */
  matters: Map<string, string>;
}

/** Reads them. */
export async function claimsTold(check: FactCheckRecord, context: Context): Promise<ClaimsTold> {
  const { proposition, time, judged } = check;
  // Of what those who gain by it say alone, others may speak where it is of a part.
  const around = ['INDIRECT', 'NOT_RECORDED', 'CLAIMED'].includes(check.verdict) ? await check.around() : [];
  const bearings = [...check.bearings, ...around].sort(byKind);
  const bearing = await Promise.all(
    bearings.map(async (one) => ({ ...one, claims: await context.claims(one.evidence.map(({ claim }) => claim)) })),
  );
  const [supporting, denying, dating, { documents }] = await Promise.all([
    context.claims(check.for),
    context.claims(check.against),
    context.claims(time ? [...new Set([...time.allowing, ...time.ruling])] : []),
    context.served(),
  ]);
  const all = [...supporting, ...denying, ...dating];
  const contradictions = judged.flatMap(({ evidence }) => contradictionsIn(evidence));
  const named = [
    ...[proposition.from, proposition.to],
    ...[...all, ...bearing.flatMap(({ claims }) => claims)].flatMap(({ speaker }) => speaker || []),
    ...bearing.flatMap(actorsIn),
    ...contradictions.map(({ voice }) => voice),
    ...togetherWith(supporting, proposition),
  ];
  // A voice may be a document's, or a name of the dataset's own.
  const found = await context.load.actor.loadMany([...new Set(named)]);
  const actors = found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
  return {
    supporting,
    denying,
    claims: new Map(all.map((claim) => [claim.id, claim])),
    contradictions,
    bearing,
    over: await isPast(check, context.engine),
    actors: new Map(actors.map((one) => [one.id, one])),
    names: namesOf(actors, documents),
    matters: await mattersOf(
      check.judged.map(({ tie }) => tie),
      context.load,
    ),
  };
}

/** The verdict as its sentences. */
export function verdictSentence(
  { proposition, filters, ...check }: FactCheckRecord,
  { supporting, denying, claims, contradictions, bearing, over, names, matters }: ClaimsTold,
  decisive: WouldChangeRecord[],
): string {
  const asked = askedTime(filters.shown);
  const { time } = check;
  return sentenceOf({
    verdict: check.verdict,
    ...proposition,
    over,
    supporting,
    denying,
    outside: check.outside,
    outsideBearing: check.outsideBearing,
    leftOut: check.leftOut,
    remains: check.remains,
    asked: [
      ...(asks(filters.shown, 'statuses') ? ['status'] : []),
      ...(asks(filters.shown, 'minConfidence') ? ['confidence'] : []),
    ],
    decisive,
    time: asked && time ? timeTold(time, asked, claims) : null,
    episodes: episodesIn(check.judged).map(({ tie, verdict }) => ({
      verdict,
      matter: matters.get(tie.id) ?? '',
      event: tie.event,
    })),
    contradictions,
    bearing,
    names,
  });
}

/** The time that a filter asks for, as a noun; null where it asks for none. */
function askedTime(filter: FilterParameters): string | null {
  if (!asks(filter, 'on')) return null;
  return timeInWords(shortest({ first: filter.onFirst, last: filter.onLast }) ?? '');
}
