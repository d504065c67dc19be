// Query.events: a page of events that pass the filter, by id. $kinds (or null), $actors (ids or null), $after (id or
// null), $limit, the filter.
MATCH (event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds) AND ($after IS NULL OR event.id > $after) AND {{passes event}}
  AND ($actors IS NULL OR EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE actor.id IN $actors AND {{passes part}} })
WITH event
ORDER BY event.id
LIMIT $limit
RETURN event.id AS id, {{standing event}}
ORDER BY id
