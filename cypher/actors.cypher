// Query.actors: a page of actors by id. $kinds (or null), $after (id or null), $limit.
MATCH (actor:Actor)
WHERE ($kinds IS NULL OR actor.kind IN $kinds) AND ($after IS NULL OR actor.id > $after)
RETURN properties(actor) AS actor
ORDER BY actor.id
LIMIT $limit
