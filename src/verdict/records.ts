import type { Absence, Nearness, Verdict } from '../generated/schema.ts';
import type { BearingRecord } from '../bearing/records.ts';
import type { FilterParameters } from '../filter/filter.ts';
import type { IdentityAssumptionRecord } from '../names/assumption.ts';
import type { EvidenceRecord, PropositionRecord, RelationshipRecord, TimeAsked } from '../records/records.ts';

/** Through which evidence a proposition is looked at. */
export interface VerdictFilters {
  /** Decides which statuses may be the answer. */
  shown: FilterParameters;
  /** Decides which ties may stand beside the answer: those that are only denied do not, unless asked for. */
  walked: FilterParameters;
}

/** How many claims a filter leaves out, by why. */
export interface LeftOutClaims {
  undated: number;
  /** Dated to a month, a year or another time that reaches beyond the time asked for. */
  vague: number;
  otherTimes: number;
  /** By all of the filter but the time asked for. */
  filter: number;
}

/** Claims that bear on a proposition without being made on it and that a filter leaves out, by side. */
export interface OutsideClaims {
  for: number;
  against: number;
  /** For neither side. */
  beside: number;
}

/** An episode that passes the filter. */
export interface JudgedEpisode {
  tie: RelationshipRecord;
  verdict: Verdict;
  /** The claims for and against it, and those against the proposition as a whole, by claim. */
  evidence: EvidenceRecord[];
}

/** What the claims say of a proposition. */
export interface CheckedFact {
  proposition: PropositionRecord;
  filters: VerdictFilters;
  verdict: Verdict;
  /** Of the episodes that have this verdict, the one of most confidence. */
  relationship: RelationshipRecord | null;
  judged: JudgedEpisode[];
  /** Ids. */
  for: string[];
  /** Ids. */
  against: string[];
  /** The claims that count, for and against: those on it in all episodes, and those that bear on it, by claim. */
  evidence: EvidenceRecord[];
  /** What bears on it without being said of it; parts, posts and events apart. */
  bearings: BearingRecord[];
  /** What is said of parts, posts and holders, and events of both; asked for once. */
  around(): Promise<BearingRecord[]>;
  outsideFilter: number;
  /** The same, by stance. */
  outside: { for: number; against: number };
  outsideBearing: OutsideClaims;
  leftOut: LeftOutClaims;
  /** Whether claims on it itself remain, whatever the filter asks of status, confidence and certainty. */
  remains: boolean;
  absence: Absence | null;
  /** Where it stands at the time asked for: the episode that the verdict is on, or the one that comes nearest to that time. */
  time: TimeAsked | null;
  /** Documents with a claim that is made or bears on the proposition and that the filter leaves in. */
  documents: string[];
}

/** A verdict as it is answered: with its address and with what was assumed of the names in the question. */
export interface FactCheckRecord extends CheckedFact {
  address: string;
  /** The filter of the address, as a query string. */
  query: string;
  assumptions: IdentityAssumptionRecord[];
  /** The documents that decide it, asked for once. */
  wouldChange(): Promise<WouldChangeRecord[]>;
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
  /** Id of the tie that joins the part; null where none does, as for members at large. */
  through: string | null;
}
