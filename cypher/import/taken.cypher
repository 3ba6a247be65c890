// Which of these ids are in use.
// $rows: list of strings, ids
// Columns: i, integer, place in $rows
UNWIND range(0, size($rows) - 1) AS i
MATCH (entity:Entity {id: $rows[i]})
USING INDEX SEEK entity:Entity(id)
RETURN i
