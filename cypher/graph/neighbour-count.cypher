// How many relationships lead to neighbours of some kinds. Template: {{found}} of (link) and (node).
// $ids: LIST<STRING>; $relations, $labels: LIST<STRING>, empty for any. i: INTEGER; count: INTEGER.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
USING INDEX SEEK parent:Entity(id)
RETURN i, COUNT {
  {{found}}
  WITH parent, link, node
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
  RETURN DISTINCT node, type(link) AS relation, startNode(link) = parent AS out
} AS count
