// Where a relationship stands among those of each entity as the store has them. Template: {{found}} of (link) and (node).
// $ids: LIST<STRING>; $relations, $labels: LIST<STRING>, empty for any; $link: STRING, its id in the store.
// i: INTEGER; at: INTEGER from 0, null where it is gone.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
USING INDEX SEEK parent:Entity(id)
CALL (parent) {
  {{found}}
  WITH parent, link, node
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
  RETURN collect(elementId(link)) AS links
}
RETURN i, head([n IN range(0, size(links) - 1) WHERE links[n] = $link]) AS at
