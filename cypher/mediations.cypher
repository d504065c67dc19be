// Query.mediations: a page of events with a mediator, by id. The event, the mediator's part and the part of every actor
// in $between pass the filter, each by itself. $kinds, $between (distinct ids or null), $mediator (id or null), $after (id
// or null), $limit, the filter.
MATCH (event:Event)
WHERE event.kind IN $kinds AND ($after IS NULL OR event.id > $after) AND {{passes event}}
  AND EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'MEDIATOR' AND ($mediator IS NULL OR actor.id = $mediator) AND {{passes part}} }
  AND ($between IS NULL OR size($between) = COUNT { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'PARTY' AND actor.id IN $between AND {{passes part}} })
WITH event
ORDER BY event.id
LIMIT $limit
RETURN event.id AS id, {{standing event}}
ORDER BY id
