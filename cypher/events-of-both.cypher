// Events that pass the filter in which one of some actors took part and one of some others, whatever their roles.
// $starts, $targets (ids), $limit, the filter.
MATCH (start:Actor)-[first:TOOK_PART]->(event:Event)<-[second:TOOK_PART]-(target:Actor)
WHERE start.id IN $starts AND target.id IN $targets AND start.id <> target.id
  AND any(evidence IN [properties(first)] WHERE {{passing}}) AND any(evidence IN [properties(second)] WHERE {{passing}})
WITH DISTINCT event
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN event.id AS id, {{standing}}
ORDER BY id
LIMIT $limit
