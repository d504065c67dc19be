// Files of the dataset: a page of claims with the titles of their documents, by id. $after (id, '' for none), $limit.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT $limit
MATCH (claim)-[:IN_DOCUMENT]->(document:Document)
RETURN properties(claim) AS claim, document.title AS title
ORDER BY claim.id
