// A page of what each entity is related to. Few neighbours come sorted; those of a hub come as the store has them, so that
// the first page reads no more than it shows. Template: {{types}}, {{left}} and {{right}} of the arrow, {{found}} of (link) and (node), {{row}} of (node), its key `key`.
// $ids: LIST<STRING>; $columns: LIST<STRING>; $ranks: MAP of relation to its place; $relations, $labels: LIST<STRING>, empty for any;
// $args: {mode: 'SORTED', 'STORED' or null for either by degree; hub: INTEGER; limit, skip: INTEGER; after: STRING}.
// i: INTEGER; stored: BOOLEAN; rows: LIST of row + [link's id, relation, pointing out].
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
USING INDEX SEEK parent:Entity(id)
WITH i, parent, COUNT { (parent){{left}}[:{{types}}]{{right}}() } AS degree
WITH i, parent, degree, coalesce($args.mode = 'STORED', degree > $args.hub) AS stored
CALL (parent, stored) {
  WITH parent, stored WHERE NOT stored AND $args.limit > 0
  MATCH (parent){{left}}[link:{{types}}]{{right}}(node:Entity)
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
  WITH node, startNode(link) = parent AS out, type(link) AS relation, min(elementId(link)) AS link
  WITH node, out, relation, link,
    $ranks[relation] + CASE WHEN out THEN '0' ELSE '1' END + node.labelSort + ' ' + node.id AS key
  WHERE key > $args.after
  ORDER BY key
  LIMIT toInteger($args.limit)
  RETURN collect({{row}} + [link, relation, out]) AS sorted
}
CALL (parent, stored) {
  WITH parent, stored WHERE stored AND $args.limit > 0
  {{found}}
  WITH parent, link, node
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
  WITH node, link AS relationship, '' AS key
  SKIP toInteger($args.skip)
  LIMIT toInteger($args.limit)
  WITH node, key, relationship, elementId(relationship) AS link
  RETURN collect({{row}} + [link, type(relationship), startNode(relationship) = parent]) AS unsorted
}
RETURN i, stored, CASE WHEN stored THEN unsorted ELSE sorted END AS rows
