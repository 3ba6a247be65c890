// A page of what befell each body, oldest first, and how much that is in all.
// Template: the fragment graph/timeline-entries, for the page and for the count.
// $ids: LIST<STRING>, the bodies; $columns: LIST<STRING>; $args: {limit: INTEGER, 0 for no page; count: BOOLEAN; filter: {from, to: STRING or null} or null;
//   low, lowTie, high, highTie: open bounds of date and tie}.
// i: INTEGER, place in $ids; rows: LIST<LIST> of date, tie, id, columns, event, label; total: INTEGER or null where not asked.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity:Committee {id: $ids[i]})
CALL (parent) {
  {{graph/timeline-entries}}
  AND date >= $args.low
  AND date <= $args.high
  AND CASE date WHEN $args.low THEN tie > $args.lowTie ELSE true END
  AND CASE date WHEN $args.high THEN tie < $args.highTie ELSE true END
  WITH node, date, tie, event
  ORDER BY date, tie
  LIMIT toInteger($args.limit)
  RETURN collect([date, tie, node.id] + [k IN $columns | node[k]] + [event, head([l IN labels(node) WHERE l <> 'Entity'])]) AS rows
}
CALL (parent) {
  WITH parent
  WHERE $args.count
  {{graph/timeline-entries}}
  RETURN count(*) AS total
}
RETURN i, rows, CASE WHEN $args.count THEN total END AS total
