// Writes ties of one type between nodes of given labels. $rows: id, from, to and props.
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.from}), (to:{{to}} {id: row.to})
CREATE (from)-[tie:{{type}} {id: row.id}]->(to)
SET tie += row.props
