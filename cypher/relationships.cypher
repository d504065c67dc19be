// Query.relationships: a page of ties that pass the filter, by id. $types, $actors (ids or null), $after (id or null),
// $limit, the filter.
{{listed-ties}}
  AND ($after IS NULL OR tie.id > $after)
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{kept}} AS kept
WITH tie, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
WITH tie, evidence, kept, status, confidence
ORDER BY tie.id
LIMIT $limit
RETURN {{relationship}}
ORDER BY id
