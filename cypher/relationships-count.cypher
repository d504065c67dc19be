// RelationshipConnection.totalCount. $types, $actors (ids or null), the filter.
{{listed-ties}}
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{kept}} AS kept
WITH tie, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(tie) AS total
