// Query.check: every episode of a proposition, with or without claims under the filter, each with its verdict (its status,
// but contested where what is denied is the proposition as a whole) and why each of its claims may be left out. $from, $to,
// $type, $symmetric, the filter.
MATCH (from:Actor {id: $from})-[tie]-(to:Actor {id: $to})
WHERE type(tie) = $type AND NOT tie.mirror AND ($symmetric OR startNode(tie).id = $from)
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{reasons}} AS reasons, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WITH collect({tie: tie, evidence: evidence, kept: kept, versions: versions, reasons: reasons, time: time, status: status, confidence: confidence}) AS episodes,
  sum(CASE WHEN evidence.episode = '' AND any(i IN kept WHERE NOT evidence.supports[i]) THEN 1 ELSE 0 END) AS denials
UNWIND episodes AS episode
WITH episode.tie AS tie, episode.evidence AS evidence, episode.kept AS kept, episode.versions AS versions, episode.reasons AS reasons, episode.time AS time,
  episode.confidence AS confidence, episode.status AS own,
  CASE
    WHEN episode.status = 'NONE' THEN 'NOT_RECORDED'
    WHEN denials > 0 AND episode.status <> 'DENIED' THEN 'CONTESTED'
    ELSE episode.status
  END AS status
WITH tie, evidence, kept, versions, reasons, time, confidence, own AS status, status AS verdict, status <> 'NOT_RECORDED' AND {{passes}} AS passes
RETURN {{relationship}}, verdict, passes, reasons
ORDER BY id
