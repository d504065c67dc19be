// Files of the dataset: a page of documents, by id. $after (id, '' for none), $limit.
MATCH (document:Document)
WHERE document.id > $after
RETURN properties(document) AS document
ORDER BY document.id
LIMIT $limit
