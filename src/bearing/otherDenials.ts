import type { Engine } from '../engine/engine.ts';
import type { RelationshipRecord } from '../records/records.ts';
import { keyOf, otherDenialsOf } from './bearing.ts';
import type { BearingRecord } from './records.ts';

/** How many claims deny a relationship by implication or in general. */
export interface WithOtherDenials {
  otherDenials: number;
}

/** Relationships that one filter gave, each with how many claims deny it without being made on it. */
export async function withOtherDenials<Of extends RelationshipRecord>(
  engine: Engine,
  ties: readonly Of[],
): Promise<(Of & WithOtherDenials)[]> {
  const [first] = ties;
  const denials = first ? await otherDenialsOf(engine, ties, first.filter) : new Map<string, BearingRecord[]>();
  return ties.map((tie) => ({ ...tie, otherDenials: claimsIn(denials.get(keyOf(tie)) ?? []) }));
}

/** How many claims there are in what bears on a relationship, each once. */
export function claimsIn(bearings: readonly BearingRecord[]): number {
  return new Set(bearings.flatMap(({ evidence }) => evidence.map(({ claim }) => claim))).size;
}
