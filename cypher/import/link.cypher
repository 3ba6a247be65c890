// Makes relationships of one type. Rows are lists for the reason given in create.
// $type: string · $rows: list of [from: string, id, to: string, id, properties: map]
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row[1]})
USING INDEX SEEK to:Entity(id)
CREATE (from)-[link:$($type)]->(to)
SET link = row[2]
