// Actor.timeline: ties that pass the filter and of which each actor spoke, with the claims in which it did. $ids, the
// filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})<-[:SPOKEN_BY]-(claim:Claim)-[:ABOUT]->(relationship:Relationship)
WITH actor.id AS actor, relationship.id AS about, relationship.from AS fromActor, relationship.to AS toActor, collect(claim.id) AS spoken
MATCH (from:Actor {id: fromActor})-[tie]->(to:Actor {id: toActor})
WHERE tie.id = about AND NOT tie.mirror
WITH actor, spoken, tie, properties(tie) AS evidence
WITH actor, spoken, tie, evidence, {{left}} AS left
WITH actor, spoken, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, spoken, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN actor, spoken, {{relationship}}
ORDER BY actor, id
