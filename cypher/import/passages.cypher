// The passages of one source that state these entities.
// $ids: list of strings · $source: string
// Columns: from, string, the entity · id, string, element id of the relationship · properties, map
MATCH (source:Entity {id: $source})
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
MATCH (entity)-[passage:EVIDENCED_BY]->(source)
RETURN id AS from,
       elementId(passage) AS id,
       properties(passage) AS properties
