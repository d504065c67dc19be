// Actor.events: events in which each actor took part, by actor and id. $ids, $kinds (or null), the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[part:TOOK_PART]->(event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds) AND {{passes part}} AND {{passes event}}
WITH DISTINCT actor, event
RETURN actor.id AS actor, event.id AS id, {{standing event}}
ORDER BY actor, id
