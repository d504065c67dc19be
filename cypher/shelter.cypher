// Query.shelter, Query.sheltering: ties of each actor, those that do not pass included, with why each does not and with the
// general denials that stand beside it and how surely each claim is of the time asked for; by actor, the best supported first.
// $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH actor, tie, properties(tie) AS evidence
WITH actor, tie, evidence, {{left}} AS left
WITH actor, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, tie, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH actor, tie, evidence, kept, versions, time, status, confidence, {{left-out}} AS reason, {{general}} AS general, {{of-time}} AS ofTime
RETURN actor.id AS actor, reason, general, ofTime, {{relationship}}
ORDER BY actor, confidence DESC, id
