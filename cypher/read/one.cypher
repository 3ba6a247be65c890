// The one neighbour of each parent by a relation. Template: {{pattern}} from (parent) to (node), {{row}}.
// $ids: LIST<STRING>, the parents; $columns: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>.
// i: INTEGER, place in $ids; row: LIST. No row where there is no neighbour.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
MATCH {{pattern}}
RETURN i, {{row}} AS row
