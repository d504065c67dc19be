// Query.path: ties of the given actors that pass the filter, walked either way. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types AND {{passes tie}}
RETURN actor.id AS actor, other.id AS other, other.kind AS kind, tie.id AS tie, {{confidence tie}} AS confidence
