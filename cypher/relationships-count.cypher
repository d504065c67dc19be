// RelationshipConnection.totalCount. $types, $actors (ids or null), the filter.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($actors IS NULL OR from.id IN $actors OR to.id IN $actors)
  AND {{passes tie}}
RETURN count(tie) AS total
