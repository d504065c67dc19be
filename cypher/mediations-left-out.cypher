// EventConnection.leftOut of Query.mediations. $kinds, $between (distinct ids or null), $mediator (id or null), the filter.
MATCH (event:Event)
WHERE event.kind IN $kinds
  AND EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'MEDIATOR' AND ($mediator IS NULL OR actor.id = $mediator) }
  AND ($between IS NULL OR size($between) = COUNT { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE part.role = 'PARTY' AND actor.id IN $between })
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH {{left-out}} AS reason
RETURN {{left-out-counts}}
