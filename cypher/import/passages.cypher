// The passages of a source that state an entity. Entered from the entity: a source may state a hundred thousand.
// $rows: list of {id: string, the entity, source: string, its id}
// Columns: i, integer, place in $rows · id, string, element id of the relationship · properties, map
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS stated
MATCH (entity:Entity {id: stated.id})
USING INDEX SEEK entity:Entity(id)
WITH i, entity, stated
MATCH (entity)-[passage:EVIDENCED_BY]->(source)
WHERE source.id = stated.source
RETURN i,
       elementId(passage) AS id,
       properties(passage) AS properties
