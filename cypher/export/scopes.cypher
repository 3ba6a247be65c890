// A page of entities in order of their ids with their natural keys.
// $after: string, the last id of the page before, "" for the first · $limit: number
// Columns: id, string · keys, list of strings · isSource, boolean
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id,
       [(key:Key)-[:NAMES]->(entity) | key.value] AS keys,
       entity:Source AS isSource
