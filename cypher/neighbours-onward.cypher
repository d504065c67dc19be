// Query.path: ties from the given actors that pass the filter. The mirrors of symmetric ties let them be walked both
// ways. $ids, $types, the filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})-[tie]->(other:Actor)
WHERE type(tie) IN $types
{{steps}}
