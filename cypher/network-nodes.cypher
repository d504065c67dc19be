// Network.nodes: a page of actors with a tie that passes the filter, by id. $kinds (or null), $types, $after (id or
// null), $limit, the filter.
MATCH (actor:Actor)
WHERE ($kinds IS NULL OR actor.kind IN $kinds) AND ($after IS NULL OR actor.id > $after)
  AND EXISTS { MATCH (actor)-[tie]-(other:Actor) WHERE NOT tie.mirror AND type(tie) IN $types AND ($kinds IS NULL OR other.kind IN $kinds) AND {{passes tie}} }
RETURN properties(actor) AS actor
ORDER BY actor.id
LIMIT $limit
