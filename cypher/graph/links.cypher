// Every relation among a set of entities. Each entity has few outgoing relationships, so only those are walked.
// Template: {{relations}}. $ids: LIST<STRING>; $relations: LIST<STRING>, empty for any; $edge: LIST<STRING>, properties.
// from: INTEGER, place in $ids; to: STRING, id; relation: STRING; columns: LIST, of $edge.
UNWIND range(0, size($ids) - 1) AS from
MATCH (start:Entity {id: $ids[from]})
USING INDEX SEEK start:Entity(id)
CALL (start) {
  MATCH (start)-[link:{{relations}}]->(end:Entity)
  WHERE size($relations) = 0 OR type(link) IN $relations
  RETURN link, end.id AS to
}
WITH from, link, to
WHERE to IN $ids
RETURN from, to, type(link) AS relation, [k IN $edge | link[k]] AS columns
ORDER BY from, to, relation
