// FactCheck.nearestTies: other ties between the two that pass the filter, each with how it comes near: the same type the
// other way round, then the same family, then other families. $from, $to, $type, $symmetric, $family (its types), $limit,
// the filter.
MATCH (from:Actor {id: $from})-[tie]-(to:Actor {id: $to})
WHERE NOT tie.mirror AND (type(tie) <> $type OR (NOT $symmetric AND startNode(tie).id = $to))
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
WITH tie, evidence, kept, versions, time, status, confidence,
  CASE WHEN type(tie) = $type THEN 'REVERSE' WHEN type(tie) IN $family THEN 'SAME_FAMILY' ELSE 'OTHER_FAMILY' END AS nearness
RETURN {{relationship}}, nearness
ORDER BY CASE nearness WHEN 'REVERSE' THEN 0 WHEN 'SAME_FAMILY' THEN 1 ELSE 2 END, confidence DESC, id
LIMIT $limit
