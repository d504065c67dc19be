// FactCheck.nearestTies: ties of the same type that pass the filter, with a part or a whole of one of the two in its place;
// of several ties that join it, the first by id. $ends (both ids), $from, $type, $symmetric, $joining (the types by which a
// part belongs to a whole), $limit, the filter.
UNWIND $ends AS endId
MATCH (end:Actor {id: endId})-[joint]-(part:Actor)
WHERE type(joint) IN $joining AND NOT joint.mirror AND NOT part.id IN $ends AND any(evidence IN [properties(joint)] WHERE {{passing}})
WITH endId, part, min(joint.id) AS through
MATCH (part)-[tie]-(other:Actor)
WHERE type(tie) = $type AND NOT tie.mirror AND other.id IN $ends AND other.id <> endId
  AND ($symmetric OR startNode(tie).id = CASE WHEN endId = $from THEN part.id ELSE other.id END)
WITH tie, min(through) AS through
WITH through, tie, properties(tie) AS evidence
WITH through, tie, evidence, {{left}} AS left
WITH through, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH through, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN {{relationship}}, through
ORDER BY confidence DESC, id
LIMIT $limit
