// Removes the former dataset, and nothing else that may be in the database.
MATCH (node)
WHERE node:Actor OR node:Document OR node:Event OR node:Claim OR node:Relationship OR node:Dataset
DETACH DELETE node
