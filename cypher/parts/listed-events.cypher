// Events of the given kinds, of the given actors where any are named. $kinds (or null), $actors (ids or null), the filter.
MATCH (event:Event)
WHERE ($kinds IS NULL OR event.kind IN $kinds)
  AND ($actors IS NULL OR EXISTS { MATCH (actor:Actor)-[part:TOOK_PART]->(event) WHERE actor.id IN $actors AND any(evidence IN [properties(part)] WHERE {{passing}}) })
