// RelationshipConnection.leftOut of Actor.relationships, by actor. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH actor, tie, properties(tie) AS evidence
WITH actor, tie, evidence, {{left}} AS left
WITH actor, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, tie, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH actor, {{left-out}} AS reason
RETURN actor.id AS actor, {{left-out-counts}}
