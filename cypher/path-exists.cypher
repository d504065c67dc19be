// Path.dependsOn: whether any path is left. $from, $to, $types, $maxHops, the filter.
MATCH path = ANY SHORTEST (from:Actor {id: $from})-[tie WHERE NOT tie.mirror AND type(tie) IN $types AND {{passes tie}}]-{1,8}(to:Actor {id: $to})
WHERE length(path) <= $maxHops
RETURN length(path) AS hops
