// These entities, with all that starts at them: the columns of export/page.
// $ids: list of strings
// Columns: id, string · kind, string or null · properties, map · keys, list of strings, natural keys
// · links, list of [type, other's id, map] · considered, list of [conference's id, map], of a document
// · passages, list of [source's id, map] · written, list of strings, a person's sources
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> "Entity"]) AS kind,
       properties(entity) AS properties,
       [(key:Key)-[:NAMES]->(entity) | key.value] AS keys,
       [(entity)-[link]->(other:Entity) WHERE type(link) <> "EVIDENCED_BY" | [type(link), other.id, properties(link)]] AS links,
       [(entity:Resolution)<-[link:CONSIDERED]-(conference:Entity) | [conference.id, properties(link)]] AS considered,
       [(entity)-[passage:EVIDENCED_BY]->(source:Source) | [source.id, properties(passage)]] AS passages,
       [(entity:Person)<-[:WRITTEN_BY]-(source:Source) | source.id] AS written
