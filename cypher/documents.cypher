// Every document, in the order of the dataset. No parameters.
MATCH (document:Document)
RETURN properties(document) AS document
ORDER BY document.order
