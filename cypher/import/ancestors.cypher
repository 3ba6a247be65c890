// The tree relations above some entities: what a new parent could close a circle with.
// $rows: LIST<STRING>, ids. i: INTEGER, place in $rows; type: STRING; child, parent: STRING, ids.
UNWIND range(0, size($rows) - 1) AS i
MATCH (entity:Entity {id: $rows[i]})
USING INDEX SEEK entity:Entity(id)
MATCH path = (entity)-[:PART_OF|REPORTS_TO|WITHIN|BROADER*1..50]->()
UNWIND relationships(path) AS relation
RETURN DISTINCT i, type(relation) AS type, startNode(relation).id AS child, endNode(relation).id AS parent
