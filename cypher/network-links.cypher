// Network.measures and Network.counts: every tie that passes the filter, with its ends alone, by id. $within (ids of the
// actors of both ends, or null), $kinds (or null), $types, $limit, the filter.
{{network-ties}}
WITH from, to, tie, properties(tie) AS evidence
WITH from, to, tie, evidence, {{left}} AS left
WITH from, to, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH from, to, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN tie.id AS id, type(tie) AS type, from.id AS source, to.id AS target
ORDER BY id
LIMIT $limit
