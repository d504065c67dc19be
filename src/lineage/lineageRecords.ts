import type { RelationshipRecord } from '../records/records.ts';

/** An actor for as long as no step makes it anew. */
export interface LineageStageRecord {
  id: string;
  actor: string;
  number: number;
  generation: number;
}

/** From an earlier stage to a later one. */
export interface LineageStepRecord {
  earlier: LineageStageRecord;
  later: LineageStageRecord;
  /** Null where an actor goes on from its stage to its next. */
  relationship: RelationshipRecord | null;
  ordered: boolean;
}

/** Stages joined by steps that never run in a circle. */
export interface LineageRecord {
  stages: LineageStageRecord[];
  steps: LineageStepRecord[];
  complete: boolean;
}
