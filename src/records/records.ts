import type {
  ActorKind,
  Attribution,
  EventKind,
  FigureKind,
  RelationType,
  Reliability,
  Role,
  Stance,
  Status,
} from '../generated/schema.ts';
import type { Holding } from '../time/holding.ts';
import type { Bounds } from '../time/period.ts';
import type { FilterParameters } from '../filter/filter.ts';

/** An actor as the graph holds it. */
export interface ActorRecord {
  id: string;
  name: string;
  /** The acronym by which sentences call it; empty where they call it by its name. */
  shortName: string;
  kind: ActorKind;
  countries: string[];
  description: string;
  /** Whose interest it speaks for; empty for its own. */
  voice: string;
  /** How it stands in a sentence: what it is called there, its number, whether with an article. */
  spokenName: string;
  plural: boolean;
  takesThe: boolean;
  /** The group whose leadership, command, fighters or members at large this is; empty for every other actor. */
  atLargeOf: string;
  aliasNames: string[];
  aliasScripts: string[];
  aliasLanguages: string[];
  aliasAcronyms: boolean[];
  aliasAmbiguous: boolean[];
}

/** A document as the graph holds it. */
export interface DocumentRecord extends Bounds {
  id: string;
  title: string;
  publisher: string;
  author: string;
  /** As a sentence names it. */
  cite: string;
  /** As the same sentence names it again; empty where in the same way. */
  citeAgain: string;
  published: string;
  publishedNote: string;
  reliability: Reliability;
  reliabilityNote: string;
  paragraphCount: number;
}

/** A claim as the graph holds it. */
export interface ClaimRecord extends Bounds {
  id: string;
  stance: Stance;
  attribution: Attribution;
  hedged: boolean;
  speaker: string;
  /** Whose interest the speaker speaks for; the document where nobody else speaks. */
  voice: string;
  document: string;
  origin: string;
  /** How sentences call the outside text that it names as its source; empty where it names none. */
  citing: string;
  weight: number;
  period: string;
  place: string;
  outcome: string;
  paraphrase: string;
  /** Id of a tie or an event; empty of a general denial. */
  about: string;
  aboutEvent: boolean;
  /** The propositions that a general denial bears on, by place. */
  bearsOnFroms: string[];
  bearsOnTypes: RelationType[];
  bearsOnTos: string[];
  paragraphs: number[];
  hashes: string[];
  roles: Role[];
  roleActors: string[];
  figureKinds: FigureKind[];
  figureMins: number[];
  figureMaxs: number[];
  figureApproximates: boolean[];
  figureOfs: string[];
  /** Whom each figure counts; empty where it counts nobody that the claim names. */
  figureActors: string[];
}

/** "from – type – to", whether or not anybody says so. */
export interface PropositionRecord {
  from: string;
  type: RelationType;
  to: string;
}

/** A claim's part in the standing of a tie, a part or an event. */
export interface EvidenceRecord extends Bounds {
  claim: string;
  document: string;
  stance: Stance;
  attribution: Attribution;
  hedged: boolean;
  /** Whose interest the speaker speaks for; the document where nobody else speaks. */
  voice: string;
  /** As it counts here: an author who repeats a footnote has the origin of the footnote. */
  origin: string;
  weight: number;
  period: string;
  /** On which days it lets the matter have been, and on which it places it. */
  holding: Holding;
  place: string;
}

/** What is said of a tie, a part or an event by the claims that remain under a filter. */
export interface Standing {
  status: Status | 'NONE';
  confidence: number;
  denial: number;
  /** The claims that remain, by id. */
  evidence: EvidenceRecord[];
  /** Claims of the same event that remain and are neither for nor against, but date it. */
  dating: EvidenceRecord[];
  /** Whether it happens, and does not last. */
  act: boolean;
  time: TimeAsked;
}

/** Where a tie, an event or a part stands at the time asked for. */
export interface TimeAsked {
  /** 3 certain, 2 documented, 1 possible, 0 not; 0 where no time is asked for. */
  held: number;
  /** Whether the claims that date it dispute that time. */
  disputed: boolean;
  /** Whether that time lies in a stretch between two documented times. */
  assumed: boolean;
  /** Claims that date it and allow that time. */
  allowing: string[];
  /** Claims by which it was not so at that time. */
  ruling: string[];
  /** Those of them by which one of its actors was not yet, or no more. */
  lives: string[];
}

/** A relationship under a filter. */
export interface RelationshipRecord extends Standing {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  episode: string;
  /** What the matter of its episode is, in words that follow the two ends; empty where it has none of its own, or is that of an event. */
  matter: string;
  event: string;
  filter: FilterParameters;
}

/** An event under a filter, through which its participants and ties are looked at as well. */
export interface EventRecord extends Standing {
  id: string;
  kind: EventKind;
  title: string;
  filter: FilterParameters;
}

/** An actor's part in an event under a filter. */
export interface ParticipantRecord extends Standing {
  event: string;
  actor: string;
  role: Role;
}

/** A period and the claims that give it. */
export interface ClaimedPeriodRecord {
  bounds: Bounds;
  period: string;
  stance: Stance;
  claims: string[];
}

/** Who took part as what, as one claim says. */
export interface ClaimedRoleRecord {
  role: Role;
  actor: string;
}

/** A number that a claim gives. */
export interface FigureRecord {
  kind: FigureKind;
  min: number;
  max: number | null;
  approximate: boolean;
  of: string | null;
  /** Whom it counts; null where it counts nobody that the claim names. */
  actor: string | null;
}

/** An actor found by a name. */
export interface SearchHitRecord {
  actor: string;
  matchedName: string;
  score: number;
  reason: string;
}

/** The dataset as the graph holds it. */
export interface DatasetRecord {
  title: string;
  version: string;
  licence: string;
  coverage: string;
  citation: string;
  contentHash: string;
  actors: number;
  relationships: number;
  events: number;
  claims: number;
  documents: number;
}
