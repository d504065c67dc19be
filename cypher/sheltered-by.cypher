// Query.shelteredBy: SHELTERED ties from the actor and, if asked, from its factions and branches. $actor,
// $throughFactions, $limit, the filter.
MATCH (host:Actor)-[part:FACTION_OF|BRANCH_OF WHERE $throughFactions AND any(evidence IN [properties(part)] WHERE {{passing}})]->{0,4}(whole:Actor {id: $actor})
WITH DISTINCT host
MATCH (host)-[tie:SHELTERED]->(sheltered:Actor)
WITH tie, properties(tie) AS evidence
WITH tie, evidence, {{left}} AS left
WITH tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN {{relationship}}
ORDER BY confidence DESC, id
LIMIT $limit
