// Every relation among a set of entities. Each entity has few outgoing relationships, so only those are walked.
// Template: {{relations}}. $ids: LIST<STRING>; $relations: LIST<STRING>, empty for any; $edge: LIST<STRING>, properties.
// from, to: places in $ids; relation: STRING; columns: LIST, of $edge.
UNWIND range(0, size($ids) - 1) AS from
MATCH (start:Entity {id: $ids[from]})-[link:{{relations}}]->(end:Entity)
USING INDEX SEEK start:Entity(id)
WHERE end.id IN $ids AND (size($relations) = 0 OR type(link) IN $relations)
RETURN from, end.id AS to, type(link) AS relation, [k IN $edge | link[k]] AS columns
ORDER BY from, to, relation
