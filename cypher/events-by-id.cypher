// Events with the given ids and a claim under the filter, in no order. $ids, the filter.
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE {{passes event}}
RETURN event.id AS id, {{standing event}}
