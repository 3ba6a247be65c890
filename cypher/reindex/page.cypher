// A page of entities in order of their ids, with what their natural keys are made of.
// $after: string, the last id of the page before, "" for the first · $limit: number
// Columns: id, string · kind, string or null · properties, map · keys, list of strings · out, list of [type, id]
// · sources, list of strings, those with a passage · adoptedAt, list of [conference, body] · terms, list of {id, startYear, endYear}
// of the issuer's Executive Committee · bodies, list of committees whose conferences a person attended
// · written, list of {id, outlet}
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> "Entity"]) AS kind,
       properties(entity) AS properties,
       [(key:Key)-[:NAMES]->(entity) | key.value] AS keys,
       [(entity)-[link:WITHIN|GOVERNS|TERM_OF|HELD_BY|DURING|ISSUED_BY|SET_BY|MEASURES|FOR|SERVES_ON]->(other:Entity) WHERE link.further IS NULL |
         [type(link), other.id]] AS out,
       COLLECT { MATCH (entity)-[:EVIDENCED_BY]->(source:Source) RETURN DISTINCT source.id ORDER BY source.id } AS sources,
       [(entity:Resolution)<-[considered:CONSIDERED]-(conference:Conference) WHERE considered.action = "ADOPTED" |
         [conference.id, head([(conference)-[:HELD_BY]->(body:Committee) | body.id])]] AS adoptedAt,
       COLLECT {
         MATCH (entity)-[:ISSUED_BY]->(issuer:Committee)
         MATCH (issuer)-[:GOVERNS]->(:Place)<-[:GOVERNS]-(executive:Committee {organ: "EXECUTIVE_COMMITTEE"})<-[:TERM_OF]-(term:Term)
         RETURN DISTINCT term {.id, .startYear, .endYear}
       } + [(entity)-[:ISSUED_BY]->(:Committee {organ: "EXECUTIVE_COMMITTEE"})<-[:TERM_OF]-(term:Term) |
         term {.id, .startYear, .endYear}] AS terms,
       [(entity:Person)-[:ATTENDED]->(:Conference)-[:HELD_BY]->(body:Committee) | body.id] AS bodies,
       [(entity:Person)<-[:WRITTEN_BY]-(source:Source) | source {.id, .outlet}] AS written
