// Comparison.*: where the ties that pass the filter stand, a page by id. $types, $actors (ids or null), $after (id or
// null), $limit, the filter.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($actors IS NULL OR from.id IN $actors OR to.id IN $actors)
  AND ($after IS NULL OR tie.id > $after)
  AND {{passes tie}}
RETURN tie.id AS id, {{status tie}} AS status, {{confidence tie}} AS confidence, {{denial tie}} AS denial
ORDER BY id
LIMIT $limit
