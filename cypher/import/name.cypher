// Gives known entities further natural keys.
// $rows: list of {id: string, names: list of strings}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
USING INDEX SEEK entity:Entity(id)
UNWIND row.names AS value
CREATE (:Key {value: value})-[:NAMES]->(entity)
