// Writes nodes of one label. $rows: id and props.
UNWIND $rows AS row
CREATE (node:{{label}} {id: row.id})
SET node += row.props
