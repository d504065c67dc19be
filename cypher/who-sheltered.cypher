// Query.whoSheltered: SHELTERED ties to the actor and, if asked, to its factions and branches. $actor, $throughFactions,
// $limit, the filter.
MATCH (sheltered:Actor)-[part:FACTION_OF|BRANCH_OF WHERE $throughFactions AND {{passes part}}]->{0,4}(whole:Actor {id: $actor})
WITH DISTINCT sheltered
MATCH (host:Actor)-[tie:SHELTERED]->(sheltered)
WHERE {{passes tie}}
RETURN {{relationship tie}}
ORDER BY confidence DESC, id
LIMIT $limit
