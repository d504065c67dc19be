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
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
RETURN {{relationship}}
ORDER BY id
