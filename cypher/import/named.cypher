// Which entities bear these natural keys.
// $values: list of strings, natural keys
// Columns: value, string · id, string, the entity of that key. A key that names nothing has no row.
UNWIND $values AS value
MATCH (:Key {value: value})-[:NAMES]->(entity:Entity)
RETURN value, entity.id AS id
