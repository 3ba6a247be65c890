// What a document goes back to and what goes back to it, itself first, and every relation among them. Template: {{lineages}}, {{hops}}, {{row}} of (node).
// $ids: LIST<STRING>; $args: {limit: INTEGER, most of either; links: BOOLEAN, relations are wanted}; $columns: LIST<STRING>; $edge: LIST<STRING>, of the relations.
// i: INTEGER, place in $ids; up, down: LIST of [distance, id], nearest first, one more than the limit where there are more;
// shown: LIST of [row, links], links: LIST of [relation, end's id, values of $edge].
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity:Resolution {id: $ids[i]})
CALL (parent) {
  MATCH path = (parent)-[:{{lineages}}*1..{{hops}}]->(node:Resolution)
  WITH node, min(length(path)) AS distance
  ORDER BY distance, node.id
  LIMIT toInteger($args.limit) + 1
  RETURN collect([distance, node.id]) AS up, collect(node)[..toInteger($args.limit)] AS ups
}
CALL (parent) {
  MATCH path = (parent)<-[:{{lineages}}*1..{{hops}}]-(node:Resolution)
  WITH node, min(length(path)) AS distance
  ORDER BY distance, node.id
  LIMIT toInteger($args.limit) + 1
  RETURN collect([distance, node.id]) AS down, collect(node)[..toInteger($args.limit)] AS downs
}
WITH i, up, down, [parent] + ups + downs AS found
RETURN i, up, down, COLLECT {
  UNWIND found AS node
  WITH DISTINCT node, found
  RETURN [{{row}}, CASE WHEN $args.links THEN COLLECT {
    MATCH (node)-[link:{{lineages}}]->(end)
    WHERE end IN found
    RETURN [type(link), end.id, [k IN $edge | link[k]]]
  } ELSE [] END]
} AS shown
