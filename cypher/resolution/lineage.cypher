// What a document goes back to and what goes back to it. Template: {{lineages}}, {{hops}}.
// $ids: LIST<STRING>; $limit: INTEGER, most of either. i: INTEGER, place in $ids; ids: LIST<STRING>, nearest first; cut: BOOLEAN.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity:Resolution {id: $ids[i]})
CALL (parent) {
  MATCH path = (parent)-[:{{lineages}}*1..{{hops}}]->(node:Resolution)
  WITH node, min(length(path)) AS distance
  ORDER BY distance, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect([distance, node.id]) AS up
}
CALL (parent) {
  MATCH path = (parent)<-[:{{lineages}}*1..{{hops}}]-(node:Resolution)
  WITH node, min(length(path)) AS distance
  ORDER BY distance, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect([distance, node.id]) AS down
}
RETURN i, up, down
