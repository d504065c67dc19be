// Event.relationships: ties that each event projects and that pass the filter, by event and id. $ids, the filter.
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})<-[:PROJECTED_FROM]-(relationship:Relationship)
MATCH (from:Actor {id: relationship.from})-[tie]->(to:Actor {id: relationship.to})
WHERE tie.id = relationship.id AND NOT tie.mirror
WITH event, tie, properties(tie) AS evidence
WITH event, tie, evidence, {{left}} AS left
WITH event, tie, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, tie, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN event.id AS parent, {{relationship}}
ORDER BY parent, id
