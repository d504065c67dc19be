// Actor.documents: documents with a claim on a tie or part of the actor, or spoken by it. $ids.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})-[tie]-()
WHERE tie.documents IS NOT NULL
UNWIND [i IN range(0, size(tie.claims) - 1) WHERE tie.bears[i] | tie.documents[i]] AS document
RETURN DISTINCT actor.id AS actor, document
UNION
UNWIND $ids AS id
MATCH (actor:Actor {id: id})<-[:SPOKEN_BY]-(claim:Claim)
RETURN DISTINCT actor.id AS actor, claim.document AS document
