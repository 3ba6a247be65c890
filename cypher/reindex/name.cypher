// Gives entities the natural keys that no entity bears yet; a key that names another one stays with that.
// $keys: list of {id: string, value: string}
// Columns: count, integer, how many were added
UNWIND $keys AS row
MATCH (entity:Entity {id: row.id})
USING INDEX SEEK entity:Entity(id)
MERGE (key:Key {value: row.value})
WITH entity, key
WHERE NOT EXISTS { (key)-[:NAMES]->() }
CREATE (key)-[:NAMES]->(entity)
RETURN count(*) AS count
