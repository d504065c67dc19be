// Query.shelteredBy: SHELTERED ties from the actor and, if asked, from its factions and branches. $actor,
// $throughFactions, $limit, the filter.
MATCH (host:Actor)-[part:FACTION_OF|BRANCH_OF WHERE $throughFactions AND {{passes part}}]->{0,4}(whole:Actor {id: $actor})
WITH DISTINCT host
MATCH (host)-[tie:SHELTERED]->(sheltered:Actor)
WHERE {{passes tie}}
RETURN {{relationship tie}}
ORDER BY confidence DESC, id
LIMIT $limit
