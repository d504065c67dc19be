import type { Engine } from '../engine/engine.ts';
import type { Queries } from '../engine/queries.ts';
import type { Absence, Stance, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { EvidenceRecord, RelationshipRecord, TimeAsked } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';
import type { CheckedFact, JudgedEpisode, LeftOutClaims, Proposition, VerdictFilters } from './records.ts';

/** What is only found by judging: the verdict and the claims that it rests on. */
type Judgement = Pick<CheckedFact, 'verdict' | 'relationship' | 'judged' | 'for' | 'against' | 'evidence'>;

const STRONGEST_FIRST: Verdict[] = ['SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DENIED'];

/** Why a claim may be left out. */
type Reason = Exclude<Queries['check']['row']['reasons'][number], ''>;

/** A claim on an episode, those outside the filter included. */
interface ClaimOn {
  claim: string;
  supports: boolean;
  reason: Reason;
}

/** An episode of a proposition, with or without claims under the filter. */
interface Episode {
  tie: RelationshipRecord;
  /** Its status, but contested where the proposition as a whole is denied. */
  verdict: Verdict;
  /** Whether it passes the filter by that verdict. */
  passes: boolean;
  all: ClaimOn[];
}

/** Every episode of a proposition, with or without claims under the filter. */
export async function episodesOf(engine: Engine, asked: Proposition, filter: FilterParameters): Promise<Episode[]> {
  const symmetric = relationTypes.get(asked.type)?.symmetric ?? false;
  const rows = await engine.read('check', { ...asked, symmetric, ...filter });
  return rows.map((row) => ({
    tie: relationshipOf(row, filter),
    verdict: row.verdict,
    passes: row.passes,
    all: row.reasons.flatMap((reason, place) =>
      reason === ''
        ? []
        : { claim: row.evidence.claims[place] as string, supports: row.evidence.supports[place] as boolean, reason },
    ),
  }));
}

/** What the claims under a filter say of a proposition. */
export async function checkFact(
  engine: Engine,
  proposition: Proposition,
  filters: VerdictFilters,
): Promise<CheckedFact> {
  const recorded = await episodesOf(engine, proposition, filters.shown);
  const judgement = verdictOn(recorded);
  const inside = new Set(judgement.evidence.map(({ claim }) => claim));
  const outside = recorded.flatMap(({ all }) => all).filter(({ claim }) => !inside.has(claim));
  return {
    proposition,
    filters,
    ...judgement,
    outside: {
      for: outside.filter(({ supports }) => supports).length,
      against: outside.filter(({ supports }) => !supports).length,
    },
    outsideFilter: outside.length,
    leftOut: leftOutBy(outside),
    absence: absenceOf(judgement.verdict, outside.length),
    time: timeOf(judgement.relationship ?? mostHeld(recorded), filters.shown),
    documents: [...new Set(recorded.flatMap(({ tie }) => tie.evidence.map(({ document }) => document)))].sort(),
  };
}

/**
 * The verdict over the episodes of a proposition, that it was so at some time: the strongest that one of those has which
 * pass the filter. A denial that names no episode counts against each of them, whether or not it passes by itself; a denial
 * of one episode leaves the others as they are.
 */
export function verdictOn(recorded: Episode[]): Judgement {
  const whole = recorded.find(({ tie }) => tie.episode === '')?.tie;
  const general = whole ? whole.evidence.filter(({ stance }) => stance === 'DENIES') : [];
  const judged = recorded
    .filter(({ passes }) => passes)
    .map(({ tie, verdict }) => ({ tie, verdict, evidence: once([...tie.evidence, ...general]) }))
    .sort(
      (a, b) =>
        rank(a.verdict) - rank(b.verdict) || b.tie.confidence - a.tie.confidence || (a.tie.id < b.tie.id ? -1 : 1),
    );
  const evidence = once(judged.flatMap((episode) => episode.evidence));
  return {
    verdict: judged[0]?.verdict ?? 'NOT_RECORDED',
    relationship: judged[0]?.tie ?? null,
    judged,
    for: idsOf('SUPPORTS', evidence),
    against: idsOf('DENIES', evidence),
    evidence,
  };
}

/** The episodes without the proposition as a whole, where that is only denied. */
export function episodesIn(judged: readonly JudgedEpisode[]): readonly JudgedEpisode[] {
  const own = judged.filter(({ tie, verdict }) => tie.episode !== '' || verdict !== 'DENIED');
  return own.length > 0 ? own : judged;
}

/** Each claim once, by id. */
function once(evidence: EvidenceRecord[]): EvidenceRecord[] {
  const claims = new Map(evidence.map((one) => [one.claim, one]));
  return [...claims.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

// Where none passes, the episode that comes nearest to the time asked for.
function mostHeld(recorded: Episode[]): RelationshipRecord | null {
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

function idsOf(stance: Stance, evidence: EvidenceRecord[]): string[] {
  return evidence.filter((one) => one.stance === stance).map(({ claim }) => claim);
}

function rank(verdict: Verdict): number {
  return STRONGEST_FIRST.indexOf(verdict);
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
  if (verdict === 'DENIED') return 'DENIED';
  if (verdict !== 'NOT_RECORDED') return null;
  return outsideFilter > 0 ? 'OUTSIDE_FILTER' : 'NOTHING_RECORDED';
}
