// Query.check: every episode of a proposition, with or without claims under the filter. $from, $to, $type, $symmetric,
// the filter.
MATCH (from:Actor {id: $from})-[tie]-(to:Actor {id: $to})
WHERE type(tie) = $type AND NOT tie.mirror AND ($symmetric OR startNode(tie).id = $from)
RETURN {{relationship tie}}
ORDER BY id
