// Document.claims: ids of the claims of each document. $ids, $stance (or null).
UNWIND $ids AS id
MATCH (document:Document {id: id})<-[:IN_DOCUMENT]-(claim:Claim)
WHERE $stance IS NULL OR claim.stance = $stance
RETURN document.id AS document, claim.id AS claim
ORDER BY document, claim
