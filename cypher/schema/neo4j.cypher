// Constraints of Neo4j, each with its index. Community edition has no key constraints.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (node:Actor) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT relationship_id IF NOT EXISTS FOR (node:Relationship) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE;
