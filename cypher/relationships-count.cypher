// RelationshipConnection.totalCount. $types, $actors (ids or null), the filter.
{{listed-ties}}
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(tie) AS total
