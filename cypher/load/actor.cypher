// Writes actors of one kind, which becomes a second label. $rows: id and props.
UNWIND $rows AS row
CREATE (node:Actor:{{kind}} {id: row.id})
SET node += row.props
