// Nodes of one kind by id. Template: {{label}} of the kind, {{row}} the list that stands for a node.
// $ids: LIST<STRING>; $columns: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>.
// i: INTEGER, place in $ids; row: LIST. No row for an unknown id.
UNWIND range(0, size($ids) - 1) AS i
MATCH (node:Entity:{{label}} {id: $ids[i]})
RETURN i, {{row}} AS row
