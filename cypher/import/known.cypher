// What the graph holds of these entities.
// $rows: list of strings, ids
// Columns: i, integer, place in $rows · id, string · kind, string, its label · properties, map · neighbours, list of
// [relationship type, id], of the relationships that an entity has at most one of
UNWIND range(0, size($rows) - 1) AS i
MATCH (entity:Entity {id: $rows[i]})
USING INDEX SEEK entity:Entity(id)
RETURN i,
       entity.id AS id,
       head([label IN labels(entity) WHERE label <> "Entity"]) AS kind,
       properties(entity) AS properties,
       [(entity)-[one:PART_OF|REPORTS_TO|WITHIN|TERM_OF|HELD_BY|DURING|ISSUED_BY|REPORTED_AT|MEASURES|FOR|BROADER]->(other:Entity) |
         [type(one), other.id]] + [(entity:Indicator)-[:ABOUT]->(topic:Entity) | ["ABOUT", topic.id]] AS neighbours
