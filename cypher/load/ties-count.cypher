// How many ties of the dataset there are, to compare with what was to be written.
MATCH (node)-[tie]->()
WHERE node:Actor OR node:Claim OR node:Relationship
RETURN count(tie) AS total
