// Files of the dataset: a page of relationships over the claims that the filter leaves, by id. $after (id, '' for none),
// $limit, the filter.
MATCH (relationship:Relationship)
WHERE relationship.id > $after
WITH relationship
ORDER BY relationship.id
LIMIT $limit
MATCH (from:Actor {id: relationship.from})-[tie]->(to:Actor {id: relationship.to})
WHERE tie.id = relationship.id AND NOT tie.mirror
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{kept}} AS kept
WITH tie, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
RETURN {{relationship}}
ORDER BY id
