// Ties of a network. $within (ids of the actors of both ends, or null), $kinds (or null), $types.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($within IS NULL OR (from.id IN $within AND to.id IN $within))
  AND ($kinds IS NULL OR (from.kind IN $kinds AND to.kind IN $kinds))
