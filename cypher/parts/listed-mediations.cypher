// Events with a mediator. The event, the mediator's part and the part of every actor in $between pass the filter, each by
// itself. $kinds, $between (distinct ids or null), $mediator (id or null), the filter.
MATCH (event:Event)
WHERE event.kind IN $kinds
  AND EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'MEDIATOR' AND ($mediator IS NULL OR actor.id = $mediator) AND any(evidence IN [properties(part)] WHERE {{passing}}) }
  AND ($between IS NULL OR size($between) = COUNT { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'PARTY' AND actor.id IN $between AND any(evidence IN [properties(part)] WHERE {{passing}}) })
