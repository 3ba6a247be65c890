// Nodes of one kind by id, and apart what lies below them. Template: {{label}}, {{row}} as in by-id.cypher; {{apart}}, branches of nested-in-rows.
// $ids: LIST<STRING>; $columns: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>; a map for each level below.
// i: INTEGER, place in $ids; part: INTEGER, 0 for the node itself; row: LIST. No row for an unknown id.
UNWIND range(0, size($ids) - 1) AS i
MATCH (node:Entity:{{label}} {id: $ids[i]})
CALL (node) {
  RETURN 0 AS part, {{row}} AS row
  {{apart}}
}
RETURN i, part, row
