// FactCheck.nearestTies: ties of the same type that pass the filter, with a part or a whole of one of the two in its place;
// of several ties that join it, the first by id. Likewise with a post that one of the two holds, or with who holds it. $ends
// (both ids), $from, $type, $symmetric, $joining (the types by which a part belongs to a whole, or a holder to a post), $limit,
// the filter.
UNWIND $ends AS endId
MATCH (end:Actor {id: endId})-[joint]-(part:Actor)
WHERE type(joint) IN $joining AND NOT joint.mirror AND NOT part.id IN $ends AND any(evidence IN [properties(joint)] WHERE {{passing}})
WITH endId, part, min(joint.id) AS through, max(CASE WHEN type(joint) = 'HOLDS' OR part.kind = 'OFFICE' THEN 1 ELSE 0 END) AS office
MATCH (part)-[tie]-(other:Actor)
WHERE type(tie) = $type AND NOT tie.mirror AND other.id IN $ends AND other.id <> endId
  AND ($symmetric OR startNode(tie).id = CASE WHEN endId = $from THEN part.id ELSE other.id END)
WITH tie, min(through) AS through, max(office) AS office
WITH through, office, tie, properties(tie) AS evidence
WITH through, office, tie, evidence, {{left}} AS left
WITH through, office, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH through, office, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN {{relationship}}, through, office > 0 AS office
ORDER BY confidence DESC, id
LIMIT $limit
