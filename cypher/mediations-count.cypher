// EventConnection.totalCount of Query.mediations. $kinds, $between (distinct ids or null), $mediator (id or null), the
// filter.
{{listed-mediations}}
WITH event, properties(event) AS evidence
WITH event, evidence, {{kept}} AS kept
WITH event, evidence, kept, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(event) AS total
