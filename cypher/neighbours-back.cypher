// Query.path: ties to the given actors that pass the filter, as neighbours-onward.cypher from the other end. $ids, $types,
// the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})<-[tie]-(other:Actor)
WHERE type(tie) IN $types
{{steps}}
