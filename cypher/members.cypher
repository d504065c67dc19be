// Actor.members, Actor.leaders: ties by which somebody belongs to each actor, with the kind of who belongs. $ids, $types,
// the filter.
UNWIND $ids AS actorId
MATCH (whole:Actor {id: actorId})<-[tie]-(member:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH whole, member, tie, properties(tie) AS evidence
WITH whole, member, tie, evidence, {{kept}} AS kept
WITH whole, member, tie, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN whole.id AS actor, member.kind AS memberKind, {{relationship}}
ORDER BY actor, id
