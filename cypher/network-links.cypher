// Network.measures and Network.counts: every tie that passes the filter, with its ends alone, by id. $within (ids of the
// actors of both ends, or null), $kinds (or null), $types, $limit, the filter.
MATCH (from:Actor)-[tie]->(to:Actor)
WHERE NOT tie.mirror AND type(tie) IN $types
  AND ($within IS NULL OR (from.id IN $within AND to.id IN $within))
  AND ($kinds IS NULL OR (from.kind IN $kinds AND to.kind IN $kinds))
  AND {{passes tie}}
RETURN tie.id AS id, type(tie) AS type, from.id AS source, to.id AS target
ORDER BY id
LIMIT $limit
