import type { Aspect, DisputeKind } from '../generated/schema.ts';
import type { ClaimRecord, EvidenceRecord, FigureRecord } from '../records/records.ts';
import type { Telling } from './sayers.ts';

/** Where claims on one proposition differ. */
export interface DisputeRecord {
  kind: DisputeKind;
  sentence: string;
  /** Ids. */
  claims: string[];
}

/** A claim with the days that it allows and those on which it places what it is about. */
export interface DatedClaim {
  claim: ClaimRecord;
  holding: EvidenceRecord['holding'];
}

/** The claims on one episode. */
export interface DisputedClaims {
  aspect: Aspect;
  supporting: DatedClaim[];
  denying: DatedClaim[];
  /** Whether an event projects the tie: then all claims are of one happening. */
  happened: boolean;
  figuresOf(claim: ClaimRecord): FigureRecord[];
  telling: Telling;
}

/** A dispute, its claims in order of id. */
export function dispute(kind: DisputeKind, claims: ClaimRecord[], sentence: string): DisputeRecord {
  return { kind, sentence, claims: [...new Set(claims.map(({ id }) => id))].sort() };
}

/** Whether two claims may be of one time, as far as they are dated. */
export function mayMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  return overlap([a.earliestStart, a.latestEnd], [b.earliestStart, b.latestEnd]);
}

/** Whether two ranges have anything in common. */
export function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a <= d && c <= b;
}

/** Each two of some things. */
export function pairs<Value>(values: Value[]): [Value, Value][] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b): [Value, Value] => [a, b]));
}
