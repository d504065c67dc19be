// EventConnection.leftOut of Actor.events, by actor. $ids, $kinds (or null), the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[:TOOK_PART]->(event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds)
WITH DISTINCT actor, event
WITH actor, event, properties(event) AS evidence
WITH actor, event, evidence, {{left}} AS left
WITH actor, event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, event, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH actor, {{left-out}} AS reason
RETURN actor.id AS actor, {{left-out-counts}}
