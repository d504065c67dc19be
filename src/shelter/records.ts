import type { RelationType, ShelterDenialKind } from '../generated/schema.ts';
import type { LeftOutCounts } from '../engine/queries.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { IdentityAssumptionRecord } from '../names/assumption.ts';
import type { RelationshipRecord } from '../records/records.ts';
import type { Granted } from './types.ts';

/** Whether it is asked who sheltered an actor, or whom the actor sheltered. */
export type Side = 'OF' | 'BY';

/** Everything that is said of who sheltered an actor, or of whom it sheltered. */
export interface ShelterRecord {
  actor: string;
  side: Side;
  filter: FilterParameters;
  /** What was granted by somebody who is named. */
  granted: Record<Granted, RelationshipRecord[]>;
  havens: OnGroundRecord[];
  presence: OnGroundRecord[];
  denials: ShelterDenialRecord[];
  parts: ShelterOfPartRecord[];
  /** Of its own relationships. */
  leftOut: LeftOutCounts;
  hidden: HiddenRecord;
  assumptions: IdentityAssumptionRecord[];
}

/** What is told without the filter alone. */
export interface HiddenRecord {
  /** The types of the actor's own relationships, as often as there are such. */
  own: RelationType[];
  /** The same of its parts. */
  parts: RelationType[];
  /** How many claims deny. */
  denials: number;
}

/** Haven or presence on a territory. */
export interface OnGroundRecord {
  relationship: RelationshipRecord;
  rulers: RulerRecord[];
}

/** Who ruled a territory at the time of some claims. */
export interface RulerRecord {
  actor: string;
  relationship: RelationshipRecord;
  /** Ids of the claims that fall in its rule. */
  claims: string[];
}

/** Claims that deny one thing. */
export interface ShelterDenialRecord {
  relationship: RelationshipRecord;
  kind: ShelterDenialKind;
  /** Ids. */
  claims: string[];
}

/** What is said of a part, an office or a holder. */
export interface ShelterOfPartRecord {
  /** From the part on. */
  through: RelationshipRecord[];
  shelter: ShelterRecord;
}
