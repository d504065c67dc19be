// Network.edges: a page of ties that pass the filter, by id. $within (ids of the actors of both ends, or null), $kinds (or
// null), $types, $after (id or null), $limit, the filter.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($within IS NULL OR (from.id IN $within AND to.id IN $within))
  AND ($kinds IS NULL OR (from.kind IN $kinds AND to.kind IN $kinds))
  AND ($after IS NULL OR tie.id > $after)
  AND {{passes tie}}
WITH tie
ORDER BY tie.id
LIMIT $limit
RETURN {{relationship tie}}
ORDER BY id
