// Actors of a network: those with a tie that passes the filter. $kinds (or null), $types, the filter.
MATCH (actor:Actor)
WHERE ($kinds IS NULL OR actor.kind IN $kinds)
  AND EXISTS { MATCH (actor)-[tie]-(other:Actor) WHERE NOT tie.mirror AND type(tie) IN $types AND ($kinds IS NULL OR other.kind IN $kinds) AND any(evidence IN [properties(tie)] WHERE {{passing}}) }
