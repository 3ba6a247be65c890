// What lies within some hops of an entity, nearest first, and every relation among what is shown.
// Template: {{hops}}, the fragment graph/hop for each; {{relations}}; {{row}} the list that stands for a node.
// $id: STRING; $limit: INTEGER, most nodes; $least: INTEGER, most neighbours of one of many; $most: INTEGER, of one in any case, and one;
// $hub: INTEGER, most relationships of what is no hub, of any type (one figure of the store, where each type asked for is one); $relations, $labels: LIST<STRING>, empty for any;
// $columns: LIST<STRING>; $links: BOOLEAN, relations are wanted; $edge: LIST<STRING>, their properties.
// at: INTEGER, place in the answer; cut: BOOLEAN, some were left out; row: LIST; links: LIST of [relation, end's id, values of $edge].
MATCH (start:Entity {id: $id})
WITH [start] AS frontier, [start] AS found, false AS cut
{{hops}}
UNWIND range(0, size(found) - 1) AS at
WITH at, cut, found, found[at] AS node
RETURN at, cut, {{row}} AS row, CASE WHEN $links THEN COLLECT {
  MATCH (node)-[link:{{relations}}]->(end:Entity)
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND end IN found
  WITH link, end.id AS to
  ORDER BY to, type(link)
  RETURN [type(link), to, [k IN $edge | link[k]]]
} ELSE [] END AS links
