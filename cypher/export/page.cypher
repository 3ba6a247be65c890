// A page of entities in order of their ids, with all that starts at them.
// $after: string, the last id of the page before, "" for the first · $limit: number
// Columns: id, string · kind, string or null · properties, map · keys, list of strings, natural keys
// · links, list of [type, other's id, map] · considered, list of [conference's id, map], of a document
// · passages, list of [source's id, map] · written, list of strings, a person's sources
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> "Entity"]) AS kind,
       properties(entity) AS properties,
       [(key:Key)-[:NAMES]->(entity) | key.value] AS keys,
       [(entity)-[link]->(other:Entity) WHERE type(link) <> "EVIDENCED_BY" | [type(link), other.id, properties(link)]] AS links,
       [(entity:Resolution)<-[link:CONSIDERED]-(conference:Entity) | [conference.id, properties(link)]] AS considered,
       [(entity)-[passage:EVIDENCED_BY]->(source:Source) | [source.id, properties(passage)]] AS passages,
       [(entity:Person)<-[:WRITTEN_BY]-(source:Source) | source.id] AS written
