// Event.participants: who took part in each event as what, under the filter. $ids, the filter.
UNWIND $ids AS eventId
MATCH (actor:Actor)-[part:TOOK_PART]->(event:Event {id: eventId})
WITH event, actor, part, properties(part) AS evidence
WITH event, actor, part, evidence, {{left}} AS left
WITH event, actor, part, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, actor, part, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN event.id AS event, part.role AS role, actor.id AS actor, {{standing}}
ORDER BY event, role, actor
