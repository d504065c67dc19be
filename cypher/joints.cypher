// What joins actors to their parts, wholes, posts and holders: the ties of the given types that pass the filter, and what a
// record names as a group's members at large, which no tie joins. $ids, $joining (types), the filter.
UNWIND $ids AS actorId
MATCH (end:Actor {id: actorId})-[joint]-(other:Actor)
WHERE type(joint) IN $joining AND NOT joint.mirror AND any(evidence IN [properties(joint)] WHERE {{passing}})
RETURN DISTINCT actorId AS actor, other.id AS other, other.kind AS kind, type(joint) AS type, joint.id AS through, startNode(joint).id <> actorId AS inside
UNION
UNWIND $ids AS actorId
MATCH (other:Actor)
WHERE other.atLargeOf = actorId
RETURN DISTINCT actorId AS actor, other.id AS other, other.kind AS kind, '' AS type, '' AS through, true AS inside
UNION
UNWIND $ids AS actorId
MATCH (end:Actor {id: actorId})
MATCH (other:Actor {id: end.atLargeOf})
RETURN DISTINCT actorId AS actor, other.id AS other, other.kind AS kind, '' AS type, '' AS through, false AS inside
