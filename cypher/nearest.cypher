// FactCheck.nearest: other ties between the two that pass the filter, those of the same family first. $from, $to, $type,
// $symmetric, $family (its types), $limit, the filter.
MATCH (from:Actor {id: $from})-[tie]-(to:Actor {id: $to})
WHERE NOT tie.mirror AND (type(tie) <> $type OR (NOT $symmetric AND startNode(tie).id = $to)) AND {{passes tie}}
WITH tie, CASE WHEN type(tie) IN $family THEN 0 ELSE 1 END AS kinship
RETURN {{relationship tie}}, kinship
ORDER BY kinship, confidence DESC, id
LIMIT $limit
