import { breakdownOf, type ConfidenceBreakdownRecord, type Sources } from '../../verdict/breakdown.ts';
import type { ClaimRecord, EvidenceRecord, Standing } from '../../records/records.ts';
import type { Context } from '../context.ts';

/** How the confidence and the denial of a tie, an event or a part come about. */
export async function confidenceBreakdown(
  standing: Standing,
  _args: unknown,
  context: Context,
): Promise<ConfidenceBreakdownRecord> {
  return breakdownOf(standing, await sourcesOf(standing.evidence, context));
}

/** The claims and documents of some evidence. */
export async function sourcesOf(evidence: readonly EvidenceRecord[], { claims, served }: Context): Promise<Sources> {
  const found = new Map((await claims(evidence.map(({ claim }) => claim))).map((claim) => [claim.id, claim]));
  return { claimOf: (id) => found.get(id) as ClaimRecord, documentOf: (await served()).documentOf };
}
