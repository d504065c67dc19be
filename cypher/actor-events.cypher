// Actor.events: events in which each actor took part, by actor and id. $ids, $kinds (or null), the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[part:TOOK_PART]->(event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds) AND any(evidence IN [properties(part)] WHERE {{passing}})
WITH DISTINCT actor, event
WITH actor, event, properties(event) AS evidence
WITH actor, event, evidence, {{left}} AS left
WITH actor, event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN actor.id AS actor, event.id AS id, {{standing}}
ORDER BY actor, id
