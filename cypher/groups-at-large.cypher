// Of actors that are the leadership, command, fighters or members at large of a group, that group. $ids.
UNWIND $ids AS actorId
MATCH (members:Actor {id: actorId})
WHERE members.atLargeOf <> ''
RETURN members.id AS part, members.atLargeOf AS whole
ORDER BY part
