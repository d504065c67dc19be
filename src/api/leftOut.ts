import type { LeftOutCounts } from '../engine/queries.ts';
import type { LeftOut } from '../generated/schema.ts';

/**
 * What a list leaves out of all that it would hold without its filter, by why. Where a list asks for parts as well, what
 * passes by itself and has no such part under the filter counts as without claims: it is all that the other counts leave.
 */
export function leftOutOf(counts: LeftOutCounts | undefined, listed: number): LeftOut {
  const { scope, undated, vague, otherTimes, status } = counts ?? NONE;
  const total = scope - listed;
  return { total, claims: total - undated - vague - otherTimes - status, undated, vague, otherTimes, status };
}

const NONE: LeftOutCounts = { scope: 0, undated: 0, vague: 0, otherTimes: 0, status: 0 };
