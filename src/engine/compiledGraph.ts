/** A node or tie to write: `id` apart, since it is what rows are matched by. */
export interface Row {
  id: string;
  props: Record<string, unknown>;
}

/** A row that joins two others. */
export interface Link extends Row {
  from: string;
  to: string;
}

/** The dataset as the graph holds it. Lists of evidence stand on ties, so that no path passes through a claim. */
export interface CompiledGraph {
  dataset: Row;
  /** By kind, which becomes a label. */
  actors: Map<string, Row[]>;
  documents: Row[];
  events: Row[];
  claims: Row[];
  relationships: Row[];
  /** By relation type. A symmetric tie is followed by its mirror, so that a directed path walks it both ways. */
  ties: Map<string, Link[]>;
  /** Actors in events. */
  parts: Link[];
  claimsInDocuments: Link[];
  claimsSpokenBy: Link[];
  claimsAboutRelationships: Link[];
  claimsAboutEvents: Link[];
  /** Claims to every relationship whose case they belong to, projected ones included. */
  claimsBearingOn: Link[];
  /** Relationships to the event that projects them. */
  projections: Link[];
}
