// What the graph holds of these entities.
// $ids: list of strings
// Columns: id, string · kind, string, its label · properties, map · neighbours, list of [relationship type, id],
// of the relationships that an entity has at most one of
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> "Entity"]) AS kind,
       properties(entity) AS properties,
       [(entity)-[one:PART_OF|REPORTS_TO|WITHIN|TERM_OF|HELD_BY|DURING|ISSUED_BY|REPORTED_AT|MEASURES|FOR|BROADER]->(other:Entity) |
         [type(one), other.id]] + [(entity:Indicator)-[:ABOUT]->(topic:Entity) | ["ABOUT", topic.id]] AS neighbours
