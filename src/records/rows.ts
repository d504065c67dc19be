import type { Attribution, EventKind, RelationType, Role, Status } from '../generated/schema.ts';
import type { Day } from '../time/day.ts';

/** The claims on a tie, a part in an event or an event, as the graph holds them: one place in each list for one claim. */
export interface EvidenceLists {
  claims: string[];
  documents: string[];
  /** Last day on which the document may have been published. */
  published: Day[];
  /** Empty for the author's own voice. */
  speakers: string[];
  attributions: Attribution[];
  supports: boolean[];
  derived: boolean[];
  origins: string[];
  /** Each origin once: a list of its own length. */
  originSet: string[];
  weights: number[];
  periods: string[];
  earliestStarts: Day[];
  latestStarts: Day[];
  earliestEnds: Day[];
  latestEnds: Day[];
  places: string[];
}

/** The columns of `parts/standing.cypher`. */
export interface StandingRow {
  evidence: EvidenceLists;
  /** Places, in the lists, of the claims that remain. */
  kept: number[];
  status: Status | 'NONE';
  confidence: number;
  denial: number;
}

/** The columns of `parts/relationship.cypher`. */
export interface RelationshipRow extends StandingRow {
  id: string;
  type: RelationType;
  fromId: string;
  toId: string;
  evidence: EvidenceLists & { episode: string; event: string };
}

/** An event under a filter. */
export interface EventRow extends StandingRow {
  id: string;
  evidence: EvidenceLists & { kind: EventKind; title: string };
}

/** An actor's part in an event under a filter. */
export interface ParticipantRow extends StandingRow {
  event: string;
  role: Role;
  actor: string;
}
