// Document.onlyHere: ids of the relationships that each document supports and no other does. $ids, $after (id or null).
UNWIND $ids AS documentId
MATCH (document:Document {id: documentId})<-[:IN_DOCUMENT]-(claim:Claim)-[:BEARS_ON]->(relationship:Relationship)
WHERE $after IS NULL OR relationship.id > $after
WITH DISTINCT documentId, relationship
MATCH (from:Actor {id: relationship.from})-[tie]->(to:Actor {id: relationship.to})
WHERE tie.id = relationship.id AND NOT tie.mirror
  AND any(i IN range(0, size(tie.claims) - 1) WHERE tie.bears[i] AND tie.supports[i])
  AND NOT any(i IN range(0, size(tie.claims) - 1) WHERE tie.bears[i] AND tie.supports[i] AND tie.documents[i] <> documentId)
RETURN documentId AS document, tie.id AS relationship
ORDER BY document, relationship
