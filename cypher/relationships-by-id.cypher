// Relationships with the given ids and a claim under the filter, in no order. $ids, the filter.
UNWIND $ids AS relationshipId
MATCH (relationship:Relationship {id: relationshipId})
MATCH (from:Actor {id: relationship.from})-[tie]->(to:Actor {id: relationship.to})
WHERE tie.id = relationship.id AND NOT tie.mirror
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN {{relationship}}
