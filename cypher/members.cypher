// Actor.members, Actor.leaders: ties by which somebody belongs to each actor, with the kind of who belongs. $ids, $types,
// the filter.
UNWIND $ids AS actorId
MATCH (whole:Actor {id: actorId})<-[tie]-(member:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types AND {{passes tie}}
RETURN whole.id AS actor, member.kind AS memberKind, {{relationship tie}}
ORDER BY actor, id
