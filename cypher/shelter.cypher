// Query.shelter, Query.sheltering: ties of each actor, those that do not pass included, with why each does not and with the
// general denials that stand beside it; by actor, the best supported first. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH actor, tie, properties(tie) AS evidence
WITH actor, tie, evidence, {{left}} AS left
WITH actor, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, tie, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH actor, tie, evidence, kept, versions, time, status, confidence, {{left-out}} AS reason, {{general}} AS general
RETURN actor.id AS actor, reason, general, {{relationship}}
ORDER BY actor, confidence DESC, id
