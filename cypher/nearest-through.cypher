// FactCheck.nearestTies: ties of the same type that pass the filter, with a part, a whole, a post or a holder in the place of
// one of the two; of several that join it, the first by id. $joints (of each the ids of the `part` and of the `other` of the
// two, whether the part stands at the `start`, the id of the tie `through` which it is joined, '' for none, and whether that is
// an `office`), $type, $symmetric, $limit, the filter.
UNWIND $joints AS joint
MATCH (part:Actor {id: joint.part})-[tie]-(other:Actor {id: joint.other})
WHERE type(tie) = $type AND NOT tie.mirror
  AND ($symmetric OR startNode(tie).id = CASE WHEN joint.start THEN joint.part ELSE joint.other END)
WITH tie, min(joint.through) AS through, max(CASE WHEN joint.office THEN 1 ELSE 0 END) AS office
WITH through, office, tie, properties(tie) AS evidence
WITH through, office, tie, evidence, {{left}} AS left
WITH through, office, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH through, office, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN {{relationship}}, through, office > 0 AS office
ORDER BY confidence DESC, id
LIMIT $limit
