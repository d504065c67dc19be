import type { ConfidenceBreakdownRecord } from '../../verdict/breakdown.ts';
import { breakdownOf } from '../../verdict/breakdown.ts';
import type { Standing } from '../../records/records.ts';
import { claimIds } from '../../records/standing.ts';
import type { Context } from '../context.ts';

/** How the confidence and the denial of a tie, an event or a part come about. */
export async function confidenceBreakdown(
  standing: Standing,
  _args: unknown,
  { claims, served }: Context,
): Promise<ConfidenceBreakdownRecord> {
  return breakdownOf(standing, await claims(claimIds(standing)), (await served()).documentOf);
}
