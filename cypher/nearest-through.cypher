// FactCheck.nearestTies: ties of the same type that pass the filter, with a faction, branch, umbrella or whole of one of
// the two in its place; of several ties that join it, the first by id. $ends (both ids), $from, $type, $symmetric,
// $limit, the filter.
UNWIND $ends AS endId
MATCH (end:Actor {id: endId})-[through:FACTION_OF|BRANCH_OF|ARMED_WING_OF|UMBRELLA_MEMBER_OF]-(part:Actor)
WHERE NOT through.mirror AND NOT part.id IN $ends AND {{passes through}}
WITH endId, part, min(through.id) AS through
MATCH (part)-[tie]-(other:Actor)
WHERE type(tie) = $type AND NOT tie.mirror AND other.id IN $ends AND other.id <> endId
  AND ($symmetric OR startNode(tie).id = CASE WHEN endId = $from THEN part.id ELSE other.id END) AND {{passes tie}}
WITH tie, min(through) AS through
RETURN {{relationship tie}}, through
ORDER BY confidence DESC, id
LIMIT $limit
