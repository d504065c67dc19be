// EventConnection.leftOut of Query.events. $kinds (or null), $actors (ids or null), the filter.
MATCH (event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds)
  AND ($actors IS NULL OR EXISTS { MATCH (actor:Actor)-[:TOOK_PART]->(event) WHERE actor.id IN $actors })
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, left, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH {{left-out}} AS reason
RETURN {{left-out-counts}}
