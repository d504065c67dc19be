import type { Absence, Nearness, RelationType, Verdict } from '../generated/schema.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { IdentityAssumptionRecord } from '../names/assumption.ts';
import type { EvidenceRecord, RelationshipRecord } from '../records/records.ts';

/** A proposition to check: "from – type – to". */
export interface Proposition {
  from: string;
  type: RelationType;
  to: string;
}

/** Through which evidence a proposition is looked at. */
export interface VerdictFilters {
  /** Decides which statuses may be the answer. */
  shown: FilterParameters;
  /** Decides which ties may stand beside the answer: those that are only denied do not, unless asked for. */
  walked: FilterParameters;
}

/** What the claims say of a proposition. */
export interface CheckedFact {
  proposition: Proposition;
  filters: VerdictFilters;
  verdict: Verdict;
  relationship: RelationshipRecord | null;
  episodes: RelationshipRecord[];
  /** Episodes besides that of the verdict that somebody denies. */
  othersDenied: number;
  /** Ids. */
  for: string[];
  /** Ids. */
  against: string[];
  /** The claims for and against, as evidence, by claim. */
  evidence: EvidenceRecord[];
  outsideFilter: number;
  /** The same, by stance. */
  outside: { for: number; against: number };
  absence: Absence | null;
  /** Whether the filter asks for a time that no supporting claim is certain to cover. */
  timeOpen: boolean;
  /** Documents with a claim on the proposition that the filter leaves in. */
  documents: string[];
}

/** A verdict as it is answered: with its address and with what was assumed of the names in the question. */
export interface FactCheckRecord extends CheckedFact {
  address: string;
  /** The filter of the address, as a query string. */
  query: string;
  assumptions: IdentityAssumptionRecord[];
  /** Ties that come near it, asked for once. */
  nearestTies(): Promise<NearestTieRecord[]>;
}

/** A document that decides a verdict. */
export interface WouldChangeRecord {
  document: string;
  verdict: Verdict;
}

/** A tie that comes near a proposition. */
export interface NearestTieRecord {
  relationship: RelationshipRecord;
  nearness: Nearness;
  /** Id of the tie that joins the part. */
  through: string | null;
}
