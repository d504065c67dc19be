// Events with the given ids and a claim under the filter, in no order. $ids, the filter.
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WITH event, properties(event) AS evidence
WITH event, evidence, {{left}} AS left
WITH event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN event.id AS id, {{standing}}
