import type { Engine } from '../engine/engine.ts';
import type { Absence, Stance, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import { passes, type FilterParameters } from '../filter/filter.ts';
import type { EvidenceRecord, RelationshipRecord } from '../records/records.ts';
import { relationshipOf } from '../records/standing.ts';
import type { CheckedFact, Looking, Proposition } from './records.ts';

/** What is only found by judging: the verdict and the claims that it rests on. */
type Judgement = Pick<
  CheckedFact,
  'verdict' | 'relationship' | 'episodes' | 'othersDenied' | 'for' | 'against' | 'evidence'
>;

const STRONGEST_FIRST: Verdict[] = ['SUPPORTED', 'CONTESTED', 'ALLEGED', 'DENIED'];

/** Every episode of a proposition, with or without claims under the filter. */
export async function episodesOf(engine: Engine, asked: Proposition, filter: FilterParameters) {
  const symmetric = relationTypes.get(asked.type)?.symmetric ?? false;
  const rows = await engine.read('check', { ...asked, symmetric, ...filter });
  return rows.map((row) => ({
    tie: relationshipOf(row, filter),
    /** Whether each of its claims speaks for it, those outside the filter included. */
    stances: (row['evidence'] as { supports: boolean[] }).supports,
  }));
}

/** What the claims under a filter say of a proposition. */
export async function checkFact(engine: Engine, proposition: Proposition, looking: Looking): Promise<CheckedFact> {
  const recorded = await episodesOf(engine, proposition, looking.shown);
  const ties = recorded.map(({ tie }) => tie);
  const judgement = verdictOn(ties, looking.shown);
  const outside = outsideOf(
    recorded.flatMap(({ stances }) => stances),
    judgement,
  );
  const outsideFilter = outside.for + outside.against;
  return {
    proposition,
    looking,
    ...judgement,
    outside,
    outsideFilter,
    absence: absenceOf(judgement.verdict, outsideFilter),
    timeOpen: !judgement.evidence.some((one) => one.stance === 'SUPPORTS' && isCertain(one, looking.shown)),
    documents: [...new Set(ties.flatMap(({ evidence }) => evidence.map(({ document }) => document)))].sort(),
  };
}

/**
 * The verdict over the episodes of a proposition: that of the best supported one that passes the filter. A denial that
 * names no episode counts against each of them, whether or not it passes by itself; a denial of one episode leaves the
 * others as they are.
 */
export function verdictOn(recorded: RelationshipRecord[], filter: FilterParameters): Judgement {
  const whole = recorded.find(({ episode }) => episode === '');
  const general = whole ? whole.evidence.filter(({ stance }) => stance === 'DENIES') : [];
  const judged = recorded
    .map((tie) => ({ tie, verdict: judge(tie, general.length > 0) }))
    .filter(({ tie, verdict }) => verdict !== 'NOT_RECORDED' && passes(filter, { ...tie, status: verdict }));
  const episodes = judged.map(({ tie }) => tie);
  const [best, ...others] = judged.sort(
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
  };
}

function idsOf(stance: Stance, evidence: EvidenceRecord[]): string[] {
  return evidence.filter((one) => one.stance === stance).map(({ claim }) => claim);
}

function judge({ status }: RelationshipRecord, deniedInGeneral: boolean): Verdict {
  if (status === 'NONE') return 'NOT_RECORDED';
  return deniedInGeneral && status !== 'DENIED' ? 'CONTESTED' : status;
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

// As `certainty: CERTAINLY` asks of a claim; see cypher/parts/remains.cypher.
function isCertain({ latestStart, earliestEnd }: EvidenceRecord, { onFirst, onLast }: FilterParameters): boolean {
  return latestStart <= onLast && earliestEnd >= onFirst;
}

function absenceOf(verdict: Verdict, outsideFilter: number): Absence | null {
  if (verdict === 'DENIED') return 'DENIED';
  if (verdict !== 'NOT_RECORDED') return null;
  return outsideFilter > 0 ? 'OUTSIDE_FILTER' : 'NOTHING_RECORDED';
}
