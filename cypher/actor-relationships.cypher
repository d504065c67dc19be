// Actor.relationships: ties of each actor that pass the filter, by actor and id. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]-(other:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types AND {{passes tie}}
RETURN actor.id AS actor, {{relationship tie}}
ORDER BY actor, id
