// EventConnection.totalCount. $kinds (or null), $actors (ids or null), the filter.
MATCH (event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds) AND {{passes event}}
  AND ($actors IS NULL OR EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE actor.id IN $actors AND {{passes part}} })
RETURN count(event) AS total
