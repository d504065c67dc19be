import type { Engine } from '../engine/engine.ts';
import type { Absence, Stance, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { EvidenceRecord, RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';
import type { CheckedFact, Proposition, VerdictFilters } from './records.ts';

/** What is only found by judging: the verdict and the claims that it rests on. */
type Judgement = Pick<
  CheckedFact,
  'verdict' | 'relationship' | 'episodes' | 'othersDenied' | 'for' | 'against' | 'evidence'
>;

const STRONGEST_FIRST: Verdict[] = ['SUPPORTED', 'CONTESTED', 'ALLEGED', 'DENIED'];

/** An episode of a proposition, with or without claims under the filter. */
interface Episode {
  tie: RelationshipRecord;
  /** Its status, but contested where the proposition as a whole is denied. */
  verdict: Verdict;
  /** Whether it passes the filter by that verdict. */
  passes: boolean;
  /** Whether the bounds of a claim for it force the time asked for. */
  certain: boolean;
  /** Whether each of its claims speaks for it, those outside the filter included. */
  stances: boolean[];
}

/** Every episode of a proposition, with or without claims under the filter. */
export async function episodesOf(engine: Engine, asked: Proposition, filter: FilterParameters): Promise<Episode[]> {
  const symmetric = relationTypes.get(asked.type)?.symmetric ?? false;
  const rows = await engine.read('check', { ...asked, symmetric, ...filter });
  return rows.map((row) => ({
    tie: relationshipOf(row, filter),
    verdict: row.verdict,
    passes: row.passes,
    certain: row.certain,
    stances: row.evidence.supports,
  }));
}

/** What the claims under a filter say of a proposition. */
export async function checkFact(
  engine: Engine,
  proposition: Proposition,
  filters: VerdictFilters,
): Promise<CheckedFact> {
  const recorded = await episodesOf(engine, proposition, filters.shown);
  const { certain, ...judgement } = verdictOn(recorded);
  const outside = outsideOf(
    recorded.flatMap(({ stances }) => stances),
    judgement,
  );
  const outsideFilter = outside.for + outside.against;
  return {
    proposition,
    filters,
    ...judgement,
    outside,
    outsideFilter,
    absence: absenceOf(judgement.verdict, outsideFilter),
    timeOpen: !certain,
    documents: [...new Set(recorded.flatMap(({ tie }) => tie.evidence.map(({ document }) => document)))].sort(),
  };
}

/**
 * The verdict over the episodes of a proposition: that of the best supported one that passes the filter. A denial that
 * names no episode counts against each of them, whether or not it passes by itself; a denial of one episode leaves the
 * others as they are.
 */
export function verdictOn(recorded: Episode[]): Judgement & Pick<Episode, 'certain'> {
  const whole = recorded.find(({ tie }) => tie.episode === '')?.tie;
  const general = whole ? whole.evidence.filter(({ stance }) => stance === 'DENIES') : [];
  const passing = recorded.filter(({ passes }) => passes);
  const episodes = passing.map(({ tie }) => tie);
  const [best, ...others] = passing.sort(
    (a, b) =>
      rank(a.verdict) - rank(b.verdict) || b.tie.confidence - a.tie.confidence || (a.tie.id < b.tie.id ? -1 : 1),
  );
  if (!best)
    return {
      verdict: 'NOT_RECORDED',
      relationship: null,
      episodes,
      othersDenied: 0,
      for: [],
      against: [],
      evidence: [],
      certain: false,
    };
  const evidence = [...best.tie.evidence, ...(best.tie === whole ? [] : general)].sort((a, b) =>
    a.claim < b.claim ? -1 : 1,
  );
  return {
    verdict: best.verdict,
    relationship: best.tie,
    episodes,
    othersDenied: others.filter(({ verdict }) => verdict === 'CONTESTED' || verdict === 'DENIED').length,
    for: idsOf('SUPPORTS', evidence),
    against: idsOf('DENIES', evidence),
    evidence,
    certain: best.certain,
  };
}

function idsOf(stance: Stance, evidence: EvidenceRecord[]): string[] {
  return evidence.filter((one) => one.stance === stance).map(({ claim }) => claim);
}

function rank(verdict: Verdict): number {
  return STRONGEST_FIRST.indexOf(verdict);
}

function outsideOf(stances: boolean[], { episodes, evidence }: Judgement): CheckedFact['outside'] {
  const inside = new Map([...episodes.flatMap((tie) => tie.evidence), ...evidence].map((one) => [one.claim, one]));
  const supporting = [...inside.values()].filter(({ stance }) => stance === 'SUPPORTS').length;
  const all = stances.filter((supports) => supports).length;
  return { for: all - supporting, against: stances.length - all - (inside.size - supporting) };
}

function absenceOf(verdict: Verdict, outsideFilter: number): Absence | null {
  if (verdict === 'DENIED') return 'DENIED';
  if (verdict !== 'NOT_RECORDED') return null;
  return outsideFilter > 0 ? 'OUTSIDE_FILTER' : 'NOTHING_RECORDED';
}
