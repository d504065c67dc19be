// Actors with the given ids, in no order. $ids.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN properties(actor) AS actor
