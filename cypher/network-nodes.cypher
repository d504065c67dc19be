// Network.nodes: a page of actors with a tie that passes the filter, by id. $kinds (or null), $types, $after (id or
// null), $limit, the filter.
{{network-actors}}
  AND ($after IS NULL OR actor.id > $after)
RETURN properties(actor) AS actor
ORDER BY actor.id
LIMIT $limit
