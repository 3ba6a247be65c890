// Which entities bear these natural keys. The hint, here and in
// the other statements, stands for the plans that are made while the graph is still empty and a scan costs nothing.
// $rows: list of strings, natural keys
// Columns: i, integer, place in $rows · id, string, the entity of that key. A key that names nothing has no row.
UNWIND range(0, size($rows) - 1) AS i
MATCH (key:Key {value: $rows[i]})
USING INDEX SEEK key:Key(value)
WITH i, key
MATCH (key)-[:NAMES]->(entity)
RETURN i,
       entity.id AS id
