// Makes relationships of one type.
// $type: string · $rows: list of {from: string, to: string, properties: map}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX SEEK to:Entity(id)
CREATE (from)-[link:$($type)]->(to)
SET link += row.properties
