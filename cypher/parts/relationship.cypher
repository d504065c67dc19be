// Columns of a relationship.
tie.id AS id, type(tie) AS type, startNode(tie).id AS fromId, endNode(tie).id AS toId, {{standing}}
