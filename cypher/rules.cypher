// Who holds power over a territory: a page of RULES ties that pass the filter with whose voice the ruler speaks for, by id.
// $after (id or null), $limit, the filter.
MATCH (ruler:Actor)-[tie:RULES]->(:Actor)
WHERE $after IS NULL OR tie.id > $after
WITH ruler, tie, properties(tie) AS evidence
WITH ruler, tie, evidence, {{left}} AS left
WITH ruler, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH ruler, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN ruler.voice AS voice, {{relationship}}
ORDER BY id
LIMIT $limit
