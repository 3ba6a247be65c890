// A page of a relation for each parent, and how many the relation has.
// Template: {{pattern}} from (parent) to (node), {{filter}}, {{counted}}, {{kept}}, {{prefix}}, {{key}}, {{tie}}, {{direction}}, {{row}}.
// $ids: LIST<STRING>, the parents; $columns, $edge: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>;
// $args: {limit: INTEGER, 0 for no page; count: BOOLEAN; filter: MAP; low, lowTie, high, highTie: open bounds of key and tie}.
// i: INTEGER, place in $ids; rows: LIST<LIST>; total: INTEGER or null where not asked.
// The bounds of the tie are CASEs because the planner makes two seeks and a sort of an OR.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
CALL (parent) {
  MATCH {{pattern}}
  WHERE {{filter}}node.{{key}} >= $args.low AND node.{{key}} <= $args.high AND node.id IS NOT NULL
    AND CASE node.{{key}} WHEN $args.low THEN {{tie}} > $args.lowTie ELSE true END
    AND CASE node.{{key}} WHEN $args.high THEN {{tie}} < $args.highTie ELSE true END
  WITH {{kept}}
  ORDER BY {{prefix}}node.{{key}} {{direction}}, {{tie}} {{direction}}
  LIMIT toInteger($args.limit)
  RETURN collect({{row}}) AS rows
}
RETURN i, rows, CASE WHEN $args.count THEN COUNT { {{counted}} } END AS total
