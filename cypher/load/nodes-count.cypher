// How many nodes of the dataset there are, to compare with what was to be written.
MATCH (node)
WHERE node:Actor OR node:Document OR node:Event OR node:Claim OR node:Relationship OR node:Dataset
RETURN count(node) AS total
