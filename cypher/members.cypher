// Actor.members, Actor.leaders: ties by which somebody belongs to each actor, with the kind of who belongs. $ids, $types,
// the filter.
UNWIND $ids AS actorId
MATCH (whole:Actor {id: actorId})<-[tie]-(member:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
WITH whole, member, tie, properties(tie) AS evidence
WITH whole, member, tie, evidence, {{left}} AS left
WITH whole, member, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH whole, member, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN whole.id AS actor, member.kind AS memberKind, {{relationship}}
ORDER BY actor, id
