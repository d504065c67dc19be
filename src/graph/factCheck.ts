import type { Engine } from '../engine/engine.ts';
import type { RelationType, Verdict } from '../generated/schema.ts';
import { relationTypes } from '../schema/catalogue.ts';
import type { FilterParameters } from './filter.ts';
import type { FactCheckRecord, RelationshipRecord } from './records.ts';
import { claimIds, relationshipOf } from './standing.ts';

/** A proposition to check: "from – type – to". */
export interface Proposition {
  from: string;
  type: RelationType;
  to: string;
}

const MOST_NEAREST = 20;
const STRONGEST_FIRST: Verdict[] = ['SUPPORTED', 'CONTESTED', 'ALLEGED', 'DENIED'];

/** What the claims under a filter say of a proposition. `shown` decides which statuses may be the answer. */
export async function checkFact(
  engine: Engine,
  proposition: Proposition,
  shown: FilterParameters,
  walked: FilterParameters,
): Promise<FactCheckRecord> {
  const { from, type, to } = proposition;
  const entry = relationTypes.get(type);
  const symmetric = entry?.symmetric ?? false;
  const family = [...relationTypes.values()]
    .filter((other) => other.family === entry?.family)
    .map((other) => other.type);
  const [rows, near] = await Promise.all([
    engine.read('check', { from, to, type, symmetric, ...shown }),
    engine.read('nearest', { from, to, type, symmetric, family, limit: MOST_NEAREST, ...walked }),
  ]);
  const recorded = rows.map((row) => relationshipOf(row, shown));
  const episodes = recorded.filter((tie) => passes(tie, shown));
  return {
    proposition,
    ...verdictOn(episodes),
    episodes,
    outsideFilter:
      sum(recorded.map(({ claimCount }) => claimCount)) - sum(episodes.map(({ evidence }) => evidence.length)),
    nearest: near.map((row) => relationshipOf(row, walked)),
  };
}

/**
 * The verdict over the episodes of a proposition: that of the best supported one. A denial that names no episode counts
 * against each of them; a denial of one episode leaves the others as they are.
 */
export function verdictOn(
  episodes: RelationshipRecord[],
): Pick<FactCheckRecord, 'verdict' | 'relationship' | 'for' | 'against'> {
  const whole = episodes.find(({ episode }) => episode === '');
  const general = whole ? claimIds(whole, 'DENIES') : [];
  const judged = episodes.map((tie) => ({ tie, verdict: judge(tie, general.length > 0) }));
  const best = judged.sort(
    (a, b) =>
      rank(a.verdict) - rank(b.verdict) || b.tie.confidence - a.tie.confidence || (a.tie.id < b.tie.id ? -1 : 1),
  )[0];
  if (!best) return { verdict: 'NOT_RECORDED', relationship: null, for: [], against: [] };
  return {
    verdict: best.verdict,
    relationship: best.tie,
    for: claimIds(best.tie, 'SUPPORTS'),
    against: [...new Set([...claimIds(best.tie, 'DENIES'), ...general])].sort(),
  };
}

function judge({ status }: RelationshipRecord, deniedInGeneral: boolean): Verdict {
  if (status === 'NONE') return 'NOT_RECORDED';
  return deniedInGeneral && status !== 'DENIED' ? 'CONTESTED' : status;
}

function passes({ status, confidence }: RelationshipRecord, { statuses, minConfidence }: FilterParameters): boolean {
  return (
    status !== 'NONE' &&
    (statuses === null || statuses.includes(status)) &&
    (minConfidence === null || confidence >= minConfidence)
  );
}

function rank(verdict: Verdict): number {
  return STRONGEST_FIRST.indexOf(verdict);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
