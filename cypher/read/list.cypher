// A page of all nodes of a kind, and how many there are.
// Template: {{label}}, {{hint}} naming an index, {{filter}}, {{counted}}, {{key}}, {{direction}}, {{row}}.
// $columns: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>; $args as in page.cypher.
// rows: LIST<LIST>; total: INTEGER or null where not asked.
MATCH (node:{{label}})
{{hint}}
WHERE {{filter}}node.{{key}} >= $args.low AND node.{{key}} <= $args.high AND node.id IS NOT NULL
  AND CASE node.{{key}} WHEN $args.low THEN node.id > $args.lowTie ELSE true END
  AND CASE node.{{key}} WHEN $args.high THEN node.id < $args.highTie ELSE true END
WITH node
ORDER BY node.{{key}} {{direction}}, node.id {{direction}}
LIMIT toInteger($args.limit)
WITH collect({{row}}) AS rows
RETURN rows, CASE WHEN $args.count THEN COUNT { MATCH (node:{{label}}) {{counted}} } END AS total
