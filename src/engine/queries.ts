import type { FilterParameters } from '../filter/filter.ts';
import type { ActorKind, EventKind, Nearness, RelationType, Stance, Status } from '../generated/schema.ts';
import type { ActorRecord, ClaimRecord, DatasetRecord, DocumentRecord } from '../records/records.ts';
import type { EventRow, ParticipantRow, RelationshipRow } from '../records/rows.ts';

/**
 * Every query of `cypher/` by the name of its file: the parameters that it takes and the row that it gives. A guard
 * compares both with its text.
 */
export interface Queries {
  'actor-documents': { parameters: Ids; row: { actor: string; document: string } };
  'actor-events': { parameters: Ids & EventKinds & FilterParameters; row: EventRow & { actor: string } };
  'actor-events-left-out': { parameters: Ids & EventKinds & FilterParameters; row: LeftOutCounts & { actor: string } };
  'actor-relationships': { parameters: Ids & Types & FilterParameters; row: RelationshipRow & { actor: string } };
  'actor-relationships-left-out': {
    parameters: Ids & Types & FilterParameters;
    row: LeftOutCounts & { actor: string };
  };
  actors: { parameters: ActorKinds & Page; row: { actor: ActorRecord } };
  'actors-by-id': { parameters: Ids; row: { actor: ActorRecord } };
  'actors-count': { parameters: ActorKinds; row: Total };
  check: {
    parameters: Propositions & Omit<FilterParameters, 'minConfidence' | 'statuses'>;
    row: RelationshipRow & CheckedEpisode;
  };
  'claims-by-id': { parameters: Ids; row: { claim: ClaimRecord } };
  dataset: { parameters: None; row: { dataset: DatasetRecord } };
  'document-claims': { parameters: Ids & { stance: Stance | null }; row: { document: string; claim: string } };
  'document-only-here': { parameters: Ids & After; row: { document: string; relationship: string } };
  documents: { parameters: None; row: { document: DocumentRecord } };
  'event-relationships': { parameters: Ids & FilterParameters; row: RelationshipRow & { parent: string } };
  events: { parameters: EventKinds & Actors & Page & FilterParameters; row: EventRow };
  'events-by-id': { parameters: Ids & FilterParameters; row: EventRow };
  'events-count': { parameters: EventKinds & Actors & FilterParameters; row: Total };
  'events-of-both': { parameters: Both & Limit & FilterParameters; row: EventRow };
  'events-left-out': { parameters: EventKinds & Actors & FilterParameters; row: LeftOutCounts };
  'export-claims': { parameters: PageFromStart; row: { claim: ClaimRecord; title: string } };
  'export-documents': { parameters: PageFromStart; row: { document: DocumentRecord & { order: number } } };
  'export-relationships': {
    parameters: PageFromStart & Omit<FilterParameters, 'minConfidence' | 'statuses'>;
    row: RelationshipRow;
  };
  'export-subjects': { parameters: Ids; row: { subject: RelationshipSubject | EventSubject } };
  'groups-at-large': { parameters: Ids; row: { part: string; whole: string } };
  joints: { parameters: Ids & Joining & FilterParameters; row: Joint };
  mediations: { parameters: Mediations & Page & FilterParameters; row: EventRow };
  'mediations-count': { parameters: Mediations & FilterParameters; row: Total };
  'mediations-left-out': { parameters: Mediations & FilterParameters; row: LeftOutCounts };
  members: {
    parameters: Ids & Types & FilterParameters;
    row: RelationshipRow & { actor: string; memberKind: ActorKind };
  };
  names: { parameters: None; row: { actor: ActorRecord } };
  nearest: {
    parameters: Proposition & { family: readonly RelationType[] } & Limit & FilterParameters;
    row: RelationshipRow & { nearness: Nearness };
  };
  'nearest-through': {
    parameters: Pick<Proposition, 'type' | 'symmetric'> & PartsQuestion & Limit & FilterParameters;
    row: RelationshipRow & { through: string; office: boolean };
  };
  neighbours: { parameters: Ids & Types & FilterParameters; row: Step };
  'neighbours-back': { parameters: Ids & Types & FilterParameters; row: Step };
  'neighbours-onward': { parameters: Ids & Types & FilterParameters; row: Step };
  'network-edges': { parameters: Within & Page & FilterParameters; row: RelationshipRow };
  'network-links': { parameters: Within & Limit & FilterParameters; row: Link };
  'network-nodes': { parameters: Types & ActorKinds & Page & FilterParameters; row: { actor: ActorRecord } };
  'network-nodes-count': { parameters: Types & ActorKinds & FilterParameters; row: Total };
  participants: { parameters: Ids & FilterParameters; row: ParticipantRow };
  relationships: { parameters: Types & Actors & Page & FilterParameters; row: RelationshipRow };
  'relationships-by-id': { parameters: Ids & FilterParameters; row: RelationshipRow };
  'relationships-count': { parameters: Types & Actors & FilterParameters; row: Total };
  'relationships-left-out': { parameters: Types & Actors & FilterParameters; row: LeftOutCounts };
  rules: { parameters: Page & FilterParameters; row: RelationshipRow & { voice: string } };
  shelter: {
    parameters: Ids & Types & FilterParameters;
    row: RelationshipRow & LeftOutReason & General & { actor: string };
  };
  'sheltered-by': { parameters: ShelterQuestion & Limit & FilterParameters; row: RelationshipRow };
  standings: { parameters: Types & Actors & Page & FilterParameters; row: TieStanding };
  'timeline-spoken-events': { parameters: Ids & FilterParameters; row: EventRow & Spoken };
  'timeline-spoken-ties': { parameters: Ids & FilterParameters; row: RelationshipRow & Spoken };
  'who-sheltered': { parameters: ShelterQuestion & Limit & FilterParameters; row: RelationshipRow };
}

/** Name of a query. */
export type QueryName = keyof Queries;

type None = Record<never, never>;

interface Ids {
  ids: readonly string[];
}

interface Types {
  types: readonly RelationType[];
}

/** Ids; null for all. */
interface Actors {
  actors: readonly string[] | null;
}

/** Null for all. */
interface ActorKinds {
  kinds: readonly ActorKind[] | null;
}

/** Null for all. */
interface EventKinds {
  kinds: readonly EventKind[] | null;
}

/** The id after which a page begins; null for the first. */
interface After {
  after: string | null;
}

interface Limit {
  limit: number;
}

interface Page extends After, Limit {}

/** A page whose first begins after the id '', which stands before all. */
interface PageFromStart extends Limit {
  after: string;
}

interface Proposition {
  from: string;
  to: string;
  type: RelationType;
  symmetric: boolean;
}

/** A proposition, one of several that are asked at once. */
export interface AskedProposition extends Proposition {
  /** By which its rows are told from those of the others. */
  key: string;
  /** Ids of the claims that may count; `*` alone for all. */
  claims: readonly string[];
}

interface Propositions {
  propositions: readonly AskedProposition[];
}

interface Joining {
  /** The types by which a part belongs to a whole, or a holder to a post. */
  joining: readonly RelationType[];
}

/** What may stand in the place of one of two actors. */
interface InPlace {
  part: string;
  /** The one of the two that is left. */
  other: string;
  /** Whether the part stands at the start. */
  start: boolean;
  /** Id of the tie that joins it; empty where the record of one names the other. */
  through: string;
  /** Whether it is a post, or holds one. */
  office: boolean;
}

interface PartsQuestion {
  joints: readonly InPlace[];
}

/** Ids of those on either side. */
interface Both {
  starts: readonly string[];
  targets: readonly string[];
}

/** What joins an actor to another. */
interface Joint {
  actor: string;
  other: string;
  /** Kind of the other. */
  kind: ActorKind;
  /** Type and id of the tie that joins them; empty where the record of one names the other. */
  type: RelationType | '';
  through: string;
  /** Whether the other is the part, or the holder. */
  inside: boolean;
}

interface ShelterQuestion {
  actor: string;
  throughFactions: boolean;
}

interface Mediations {
  kinds: readonly EventKind[];
  /** Ids, each once; null for all. */
  between: readonly string[] | null;
  /** Id; null for all. */
  mediator: string | null;
}

interface Within extends Types, ActorKinds {
  /** Ids of the actors of both ends; null for all. */
  within: readonly string[] | null;
}

interface Total {
  total: number;
}

/** What a list leaves out of all that it would hold without the filter, `scope`, by why: `parts/left-out.cypher`. */
export interface LeftOutCounts {
  scope: number;
  undated: number;
  vague: number;
  otherTimes: number;
  status: number;
}

interface LeftOutReason {
  /** Why it does not pass the filter: of `parts/left-out.cypher`; '' where it does. */
  reason: '' | 'CLAIMS' | 'STATUS' | 'OTHER_TIME' | 'UNDATED' | 'VAGUE';
}

interface General {
  /** Places of the general denials that remain beside it and allow the time asked for. */
  general: number[];
  /** How surely each claim, by place, is of the time asked for, as `held`. */
  ofTime: number[];
}

interface CheckedEpisode extends General {
  /** Key of the proposition that it is an episode of. */
  proposition: string;
  /** Its status by the claims that support it alone. */
  support: Status | 'NONE';
  /** Why each of its claims, by place, may be left out; '' for those that are neither for nor against. */
  reasons: ('' | 'FILTER' | 'OTHER_TIME' | 'UNDATED' | 'VAGUE')[];
}

/** A tie that a search may walk, from the actor that it was found at. */
interface Step {
  actor: string;
  other: string;
  /** Kind of the other actor. */
  kind: ActorKind;
  tie: string;
  confidence: number;
}

/** A tie with its ends alone. */
interface Link {
  id: string;
  type: RelationType;
  source: string;
  target: string;
}

/** Where a tie stands through a filter. */
interface TieStanding {
  id: string;
  status: Status | 'NONE';
  confidence: number;
  denial: number;
}

interface Spoken {
  actor: string;
  /** Ids of the claims in which the actor speaks. */
  spoken: string[];
}

/** A relationship that a claim is about, as it names it. */
interface RelationshipSubject {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  episode: string;
  matter: string;
}

/** An event that a claim is about. */
interface EventSubject {
  id: string;
  kind: EventKind;
  title: string;
}
