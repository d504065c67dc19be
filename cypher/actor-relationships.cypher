// Actor.relationships: ties of each actor that pass the filter, by actor and id. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH actor, tie, properties(tie) AS evidence
WITH actor, tie, evidence, {{left}} AS left
WITH actor, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN actor.id AS actor, {{relationship}}
ORDER BY actor, id
