// The tree relations above some entities: what a new parent could close a circle with.
// $ids: LIST<STRING>. type: STRING; child, parent: STRING, ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
MATCH path = (entity)-[:PART_OF|REPORTS_TO|WITHIN|BROADER*1..50]->()
UNWIND relationships(path) AS relation
RETURN DISTINCT type(relation) AS type, startNode(relation).id AS child, endNode(relation).id AS parent
