// Makes relationships of one type.
// $type: string · $rows: list of {from: string, to: string, properties: map}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$($type)]->(to)
SET link += row.properties
