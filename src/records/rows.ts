import type { Attribution, EventKind, RelationType, Role, Status } from '../generated/schema.ts';
import type { Day } from '../time/day.ts';

/** The claims on a tie, a part in an event or an event, as the graph holds them: one place in each list for one claim. */
export interface EvidenceLists {
  /** Whether what they speak of happens, and does not last. */
  act: boolean;
  claims: string[];
  documents: string[];
  /** Last day on which the document may have been published. */
  published: Day[];
  /** Empty for the author's own voice. */
  speakers: string[];
  /** Whose interest each speaker speaks for. */
  voices: string[];
  attributions: Attribution[];
  hedged: boolean[];
  supports: boolean[];
  /** Whether it is for or against; else it only dates it, or tells when an actor began or ended. */
  bears: boolean[];
  derived: boolean[];
  /** Whether it is a general denial, which names no member of what it denies and is told beside the tie. */
  general: boolean[];
  origins: string[];
  /** Each origin once: a list of its own length. */
  originSet: string[];
  weights: number[];
  periods: string[];
  earliestStarts: Day[];
  latestStarts: Day[];
  earliestEnds: Day[];
  latestEnds: Day[];
  /** Of `Holding`, by place. */
  dated: boolean[];
  spans: boolean[];
  goesOn: boolean[];
  earliest: Day[];
  latest: Day[];
  placedFrom: Day[];
  placedUntil: Day[];
  forcedFrom: Day[];
  forcedUntil: Day[];
  /** Of `LIFE`, by place. */
  life: number[];
  places: string[];
}

/** The columns of `parts/standing.cypher`. */
export interface StandingRow {
  evidence: EvidenceLists;
  /** Places, in the lists, of the claims that remain. */
  kept: number[];
  /** Places of those that remain and only date it. */
  dating: number[];
  status: Status | 'NONE';
  confidence: number;
  denial: number;
  /** How sure it is at the time asked for: 3 certain, 2 documented, 1 possible, 0 not; 0 where none is asked for. */
  held: number;
  /** Whether versions dispute that time. */
  disputed: boolean;
  /** Whether that time lies in a stretch between two documented times. */
  assumed: boolean;
  /** Places of the claims that date it and allow that time. */
  allowing: number[];
  /** Places of those that rule that time out. */
  ruling: number[];
}

/** The columns of `parts/relationship.cypher`. */
export interface RelationshipRow extends StandingRow {
  id: string;
  type: RelationType;
  fromId: string;
  toId: string;
  evidence: EvidenceLists & { episode: string; matter: string; event: string };
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
