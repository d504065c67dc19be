// Actor.timeline: events that pass the filter and of which each actor spoke, with the claims in which it did. $ids, the
// filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})<-[:SPOKEN_BY]-(claim:Claim)-[:ABOUT]->(event:Event)
WITH actor.id AS actor, event, collect(claim.id) AS spoken
WITH actor, spoken, event, properties(event) AS evidence
WITH actor, spoken, event, evidence, {{left}} AS left
WITH actor, spoken, event, evidence, left, {{kept}} AS kept, {{versions}} AS versions
WITH actor, spoken, event, evidence, kept, versions, {{time}} AS time, {{status}} AS status, {{confidence}} AS confidence
WHERE {{passes}}
RETURN actor, spoken, event.id AS id, {{standing}}
ORDER BY actor, id
