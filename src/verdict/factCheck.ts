import { isDeepStrictEqual } from 'node:util';
import { bearingsOn } from '../bearing/bearing.ts';
import type { BearingRecord } from '../bearing/records.ts';
import type { Engine } from '../engine/engine.ts';
import type { Queries } from '../engine/queries.ts';
import type { Absence, Verdict } from '../generated/schema.ts';
import { checkParameters, IDS_ALONE, type FilterParameters } from '../filter/filter.ts';
import type { PropositionRecord, RelationshipRecord, TimeAsked } from '../records/records.ts';
import { documentIds } from '../records/standing.ts';
import { judge, type Episode } from './judgement.ts';
import type { CheckedFact, JudgedEpisode, LeftOutClaims, OutsideClaims, VerdictFilters } from './records.ts';

/** Why a claim may be left out. */
type Reason = Exclude<Queries['check']['row']['reasons'][number], ''>;

/** A claim on an episode, those outside the filter included. */
interface ClaimOn {
  claim: string;
  supports: boolean;
  reason: Reason;
}

/** What the claims under a filter say of a proposition. */
export async function checkFact(
  engine: Engine,
  proposition: PropositionRecord,
  filters: VerdictFilters,
): Promise<CheckedFact> {
  const { recorded, ...judgement } = await judge(engine, proposition, filters);
  const inside = new Set([...judgement.for, ...judgement.against]);
  const outside = recorded.flatMap(claimsOn).filter(({ claim }) => !inside.has(claim));
  const { verdict, bearings, around } = judgement;
  const indirect = verdict === 'INDIRECT' ? await around() : [];
  const borne = [...bearings, ...indirect].flatMap(({ evidence, rulership }) => [
    ...documentIds({ evidence }),
    ...(rulership?.relationship ? documentIds(rulership.relationship) : []),
  ]);
  return {
    proposition,
    filters,
    ...judgement,
    outside: {
      for: outside.filter(({ supports }) => supports).length,
      against: outside.filter(({ supports }) => !supports).length,
    },
    outsideFilter: outside.length,
    outsideBearing: await outsideBearing(engine, proposition, filters.shown, bearings),
    leftOut: leftOutBy(outside),
    remains: recorded.some(({ tie }) => tie.evidence.length > 0),
    absence: absenceOf(verdict, outside.length),
    time: timeOf(judgement.relationship ?? mostHeld(recorded), filters.shown),
    documents: [...new Set([...recorded.flatMap(({ tie }) => documentIds(tie)), ...borne])].sort(),
  };
}

/** The claims that would bear on it without the filter and do not under it, each once. */
async function outsideBearing(
  engine: Engine,
  proposition: PropositionRecord,
  filter: FilterParameters,
  inside: readonly BearingRecord[],
): Promise<OutsideClaims> {
  const everything = checkParameters(null, IDS_ALONE);
  const isNarrow = !isDeepStrictEqual(filter, everything);
  const [whole] = isNarrow ? await bearingsOn(engine, [proposition], everything) : [];
  const known = new Set(inside.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  const count = (which: BearingRecord['side']) => {
    const evidence = (whole?.bearings ?? []).flatMap((one) => (one.side === which ? one.evidence : []));
    const left = new Set(evidence.map(({ claim }) => claim).filter((claim) => !known.has(claim)));
    left.forEach((claim) => known.add(claim));
    return left.size;
  };
  return { for: count('FOR'), against: count('AGAINST'), beside: count('NEITHER') };
}

function claimsOn({ row: { evidence, reasons } }: Episode): ClaimOn[] {
  return reasons.flatMap((reason, place) =>
    reason === ''
      ? []
      : { claim: evidence.claims[place] as string, supports: evidence.supports[place] as boolean, reason },
  );
}

/** The episodes without the proposition as a whole, where that is only denied. */
export function episodesIn(judged: readonly JudgedEpisode[]): readonly JudgedEpisode[] {
  const own = judged.filter(({ tie, verdict }) => tie.episode !== '' || verdict !== 'DENIED');
  return own.length > 0 ? own : judged;
}

// Where none passes, the episode that comes nearest to the time asked for.
function mostHeld(recorded: readonly Episode[]): RelationshipRecord | null {
  return recorded.map(({ tie }) => tie).sort((a, b) => b.time.held - a.time.held)[0] ?? null;
}

// Which claims are told of those that allow the time asked for: those that place it then, or of a stretch that is assumed the
// nearest on either side.
function timeOf(tie: RelationshipRecord | null, { onFirst, onLast }: FilterParameters): TimeAsked | null {
  if (!tie) return null;
  const dated = [...tie.evidence, ...tie.dating].filter(({ claim }) => tie.time.allowing.includes(claim));
  const placing = dated.filter(({ holding }) => holding.placedFrom <= onLast && holding.placedUntil >= onFirst);
  const before = Math.max(...dated.map(({ holding }) => holding.placedUntil).filter((day) => day < onFirst));
  const after = Math.min(...dated.map(({ holding }) => holding.placedFrom).filter((day) => day > onLast));
  const nearest = dated.filter(({ holding }) => holding.placedUntil === before || holding.placedFrom === after);
  const told = tie.time.assumed ? nearest : placing.length > 0 ? placing : dated;
  return { ...tie.time, allowing: told.map(({ claim }) => claim) };
}

function leftOutBy(outside: ClaimOn[]): LeftOutClaims {
  const count = (reason: Reason) => outside.filter((one) => one.reason === reason).length;
  return {
    undated: count('UNDATED'),
    vague: count('VAGUE'),
    otherTimes: count('OTHER_TIME'),
    filter: count('FILTER'),
  };
}

function absenceOf(verdict: Verdict, outsideFilter: number): Absence | null {
  if (verdict === 'DENIED' || verdict === 'INDIRECT') return verdict;
  if (verdict !== 'NOT_RECORDED') return null;
  return outsideFilter > 0 ? 'OUTSIDE_FILTER' : 'NOTHING_RECORDED';
}
