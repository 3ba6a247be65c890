// The conference of the same body next before each one: by date, and by ordinal within the term,
// among those of its kind, where it has no date.
// $ids: LIST<STRING>; $columns: LIST<STRING>; $folds: MAP of LIST<LIST<STRING>>. Template: {{row}}.
// i: INTEGER, place in $ids; row: LIST. No row where there is none.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity:Conference {id: $ids[i]})
CALL (parent) {
  MATCH (parent)-[:HELD_BY]->()<-[:HELD_BY]-(node)
  WHERE (parent.date IS NOT NULL AND node.date IS NOT NULL AND (
      node.dateAsc < parent.dateAsc
      OR (node.dateAsc = parent.dateAsc AND node.ordinalAsc < parent.ordinalAsc)
      OR (node.dateAsc = parent.dateAsc AND node.ordinalAsc = parent.ordinalAsc AND node.id < parent.id)))
    OR (parent.date IS NULL AND node.ordinal < parent.ordinal AND node.kind = parent.kind
      AND EXISTS { (parent)-[:DURING]->()<-[:DURING]-(node) })
  WITH node
  ORDER BY CASE WHEN parent.date IS NULL THEN '' ELSE node.dateAsc END DESC, node.ordinalAsc DESC, node.id DESC
  LIMIT 1
  RETURN {{row}} AS row
}
RETURN i, row
