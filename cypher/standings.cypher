// Comparison.*: where the ties that pass the filter stand, a page by id. $types, $actors (ids or null), $after (id or
// null), $limit, the filter.
{{listed-ties}}
  AND ($after IS NULL OR tie.id > $after)
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN tie.id AS id, status, confidence, {{denial}} AS denial
ORDER BY id
LIMIT $limit
