// A shortest path between two entities. Template: {{relations}}, {{hops}} at most.
// $from, $to: STRING; $relations: LIST<STRING>, empty for any; $edge: LIST<STRING>, properties.
// The condition stands inside the pattern, where the search heeds it: outside, a search without a hit tries every path.
// ids: LIST<STRING>, in order; links: LIST of [start's id, relation, end's id, properties]. No row where there is none.
MATCH (from:Entity {id: $from})
USING INDEX SEEK from:Entity(id)
CALL (from) {
  MATCH (to:Entity {id: $to})
  USING INDEX SEEK to:Entity(id)
  WHERE to <> from
  RETURN to
}
MATCH path = SHORTEST 1
  (from)-[link:{{relations}} WHERE size($relations) = 0 OR type(link) IN $relations]-{1,{{hops}}}(to)
RETURN [node IN nodes(path) | node.id] AS ids,
  [link IN relationships(path) | [startNode(link).id, type(link), endNode(link).id, [k IN $edge | link[k]]]] AS links
