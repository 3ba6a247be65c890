// Which entities bear these natural keys. The hint, here and in
// the other statements, stands for the plans that are made while the graph is still empty and a scan costs nothing.
// $values: list of strings, natural keys
// Columns: value, string · id, string, the entity of that key. A key that names nothing has no row.
UNWIND $values AS value
MATCH (key:Key {value: value})
USING INDEX SEEK key:Key(value)
WITH key
MATCH (key)-[:NAMES]->(entity)
RETURN key.value AS value,
       entity.id AS id
