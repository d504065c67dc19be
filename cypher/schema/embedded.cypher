// Indexes of the embedded engine: there a constraint alone leaves look-ups scanning.
CREATE INDEX actor_id FOR (node:Actor) ON (node.id);
CREATE INDEX relationship_id FOR (node:Relationship) ON (node.id);
CREATE INDEX claim_id FOR (node:Claim) ON (node.id);
CREATE INDEX document_id FOR (node:Document) ON (node.id);
CREATE INDEX event_id FOR (node:Event) ON (node.id);
