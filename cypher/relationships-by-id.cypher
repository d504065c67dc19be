// Relationships with the given ids and a claim under the filter, in no order. $ids, the filter.
UNWIND $ids AS relationshipId
MATCH (relationship:Relationship {id: relationshipId})
MATCH (from:Actor {id: relationship.from})-[tie]->(to:Actor {id: relationship.to})
WHERE tie.id = relationship.id AND NOT tie.mirror AND {{passes tie}}
RETURN {{relationship tie}}
