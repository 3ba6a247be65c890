// What lies within some hops of an entity, nearest first, and every relation among what is shown.
// Template: {{hops}}, the fragment graph/hop for each; {{relations}}; {{asked}}, a condition on (link); {{row}} the list that stands for a node.
// $id: STRING; $limit: INTEGER, most nodes; $least: INTEGER, most neighbours of one of many; $relations, $labels: LIST<STRING>, empty for any;
// $columns: LIST<STRING>; $links: BOOLEAN, relations are wanted; $edge: LIST<STRING>, their properties.
// hop: INTEGER, how far away; cut: BOOLEAN, some were left out; row: LIST; links: LIST of [relation, end's id, values of $edge].
MATCH (start:Entity {id: $id})
WITH [start] AS frontier, [start] AS found, [1] AS sizes, false AS cut
{{hops}}
UNWIND range(0, size(found) - 1) AS at
WITH size([each IN sizes WHERE each <= at]) AS hop, cut, found, found[at] AS node
RETURN hop, cut, {{row}} AS row, CASE WHEN $links THEN
  [(node)-[link:{{relations}}]->(end) WHERE end IN found{{asked}} | [type(link), end.id, [k IN $edge | link[k]]]]
ELSE [] END AS links
