// EventConnection.totalCount of Query.mediations. $kinds, $between (distinct ids or null), $mediator (id or null), the
// filter.
{{listed-mediations}}
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN count(event) AS total
