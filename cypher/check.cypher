// Query.check and what bears on relationships: every episode of each proposition, with or without claims under the filter,
// with its status by the claims that support it alone, the places of general denials that remain beside it and allow the
// time asked for, how surely each claim is of that time, and why each may be left out. $propositions (of each a `key`, by
// which its rows are told, `from`, `to`, `type`, `symmetric`, and `claims`, the ids of those that may count, `*` for all), the
// filter.
UNWIND $propositions AS asked
MATCH (from:Actor {id: asked.from})-[tie]-(to:Actor {id: asked.to})
WHERE type(tie) = asked.type AND NOT tie.mirror AND (asked.symmetric OR startNode(tie).id = asked.from)
WITH asked, tie, properties(tie) AS evidence
WITH asked, tie, evidence, {{left}} AS left
WITH asked, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH asked, tie, evidence, left, kept, versions, {{time}} AS time
WITH asked, tie, evidence, kept, versions, time, {{reasons}} AS reasons, {{general}} AS general, {{of-time}} AS ofTime
WITH asked, tie, evidence, versions, time, reasons, general, ofTime, [i IN kept WHERE '*' IN asked.claims OR evidence.claims[i] IN asked.claims] AS kept
WITH asked, tie, evidence, versions, time, reasons, general, ofTime, kept, {{status}} AS status, {{confidence}} AS confidence
WITH asked, tie, evidence, versions, time, reasons, general, ofTime, status, confidence, kept AS counted, [i IN kept WHERE evidence.supports[i]] AS kept
WITH asked, tie, evidence, versions, time, reasons, general, ofTime, status, confidence, counted, {{status}} AS support
WITH asked, tie, evidence, versions, time, reasons, general, ofTime, status, confidence, support, counted AS kept
RETURN asked.key AS proposition, {{relationship}}, support, general, ofTime, reasons
ORDER BY proposition, id
