// Ties of the given types, of the given actors where any are named. $types, $actors (ids or null).
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($actors IS NULL OR from.id IN $actors OR to.id IN $actors)
