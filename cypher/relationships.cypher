// Query.relationships: a page of ties that pass the filter, by id. $types, $actors (ids or null), $after (id or null),
// $limit, the filter.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($actors IS NULL OR from.id IN $actors OR to.id IN $actors)
  AND ($after IS NULL OR tie.id > $after)
  AND {{passes tie}}
WITH tie
ORDER BY tie.id
LIMIT $limit
RETURN {{relationship tie}}
ORDER BY id
