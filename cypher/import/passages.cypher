// The passages of one source that state these entities. Entered from the entities: a source may state a hundred thousand.
// $ids: list of strings · $source: string
// Columns: from, string, the entity · id, string, element id of the relationship · properties, map
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
WITH entity
MATCH (entity)-[passage:EVIDENCED_BY]->(source)
WHERE source.id = $source
RETURN entity.id AS from,
       elementId(passage) AS id,
       properties(passage) AS properties
