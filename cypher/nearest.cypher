// FactCheck.nearestTies: other ties between the two that pass the filter, each with how it comes near: the same type the
// other way round, then the same family, then other families. $from, $to, $type, $symmetric, $family (its types), $limit,
// the filter.
MATCH (from:Actor {id: $from})-[tie]-(to:Actor {id: $to})
WHERE NOT tie.mirror AND (type(tie) <> $type OR (NOT $symmetric AND startNode(tie).id = $to)) AND {{passes tie}}
WITH tie, CASE WHEN type(tie) = $type THEN 0 WHEN type(tie) IN $family THEN 1 ELSE 2 END AS distance
RETURN {{relationship tie}}, distance
ORDER BY distance, confidence DESC, id
LIMIT $limit
