// Query.mediations: a page of events with a mediator, by id. $kinds, $between (distinct ids or null), $mediator (id or
// null), $after (id or null), $limit, the filter.
{{listed-mediations}}
  AND ($after IS NULL OR event.id > $after)
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
WITH event, evidence, kept, versions, time, status, confidence
ORDER BY event.id
LIMIT $limit
RETURN event.id AS id, {{standing}}
ORDER BY id
