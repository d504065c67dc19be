import type { BearingKind, BearingSide, Status } from '../generated/schema.ts';
import type { EventRecord, EvidenceRecord, PropositionRecord, RelationshipRecord } from '../records/records.ts';
import type { Rulership } from './rulers.ts';

/** Claims that bear on a proposition without being made on it. */
export interface BearingRecord {
  /** The proposition that they bear on. */
  asked: PropositionRecord;
  kind: BearingKind;
  side: BearingSide;
  /** What the claims are made on: a relationship, or an event; of a general denial, the relationship beside which it stands. */
  tie: RelationshipRecord | null;
  event: EventRecord | null;
  /** The claims, as they count there. */
  evidence: EvidenceRecord[];
  /** The rule over the ground on which they bear; null for the same two. */
  rulership: Rulership | null;
  /** Id of the relationship that joins a part, an office or a holder to one of the two; null where none is needed. */
  through: string | null;
  /** The part, office or holder of which they are made, and whose it is; null for all others. */
  part: { actor: string; of: string } | null;
  /** The status of what is so supported by these claims alone; NONE where they support nothing. */
  support: Status | 'NONE';
  /** How sure it is at the time asked for that what they are made on was so, or that they deny it then; 0 where none is asked for. */
  held: number;
}
