// Event.participants: who took part in each event as what, under the filter. $ids, the filter.
UNWIND $ids AS eventId
MATCH (actor:Actor)-[part:TOOK_PART]->(event:Event {id: eventId})
WHERE {{passes part}}
RETURN event.id AS event, part.role AS role, actor.id AS actor, {{standing part}}
ORDER BY event, role, actor
