// Every actor's names, for search and for resolving ids. No parameters.
MATCH (actor:Actor)
RETURN properties(actor) AS actor
ORDER BY actor.id
