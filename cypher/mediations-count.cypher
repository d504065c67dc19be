// EventConnection.totalCount of Query.mediations. $kinds, $between (distinct ids or null), $mediator (id or null), the
// filter.
MATCH (event:Event)
WHERE event.kind IN $kinds AND {{passes event}}
  AND EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'MEDIATOR' AND ($mediator IS NULL OR actor.id = $mediator) AND {{passes part}} }
  AND ($between IS NULL OR size($between) = COUNT { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'PARTY' AND actor.id IN $between AND {{passes part}} })
RETURN count(event) AS total
