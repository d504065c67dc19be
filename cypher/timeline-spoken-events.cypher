// Actor.timeline: events that pass the filter and of which each actor spoke, with the claims in which it did. $ids, the
// filter.
UNWIND $ids AS actorId
MATCH (actor:Actor {id: actorId})<-[:SPOKEN_BY]-(claim:Claim)-[:ABOUT]->(event:Event)
WHERE {{passes event}}
WITH actor.id AS actor, event, collect(claim.id) AS spoken
RETURN actor, spoken, event.id AS id, {{standing event}}
ORDER BY actor, id
