// One hop from each entity of a frontier: the first of its neighbours by label, or of a hub as the store has them.
// Template: {{relations}}. $ids: LIST<STRING>, the frontier; $relations, $labels: LIST<STRING>, empty for any;
// $found: LIST<STRING>, what is there already; $share: INTEGER, most neighbours of one; $hub: INTEGER, most relationships of what is no hub.
// id: STRING, of the frontier; reached: LIST of [labelSort, id]; cut: BOOLEAN, the share left some out.
UNWIND $ids AS id
MATCH (from:Entity {id: id})
USING INDEX SEEK from:Entity(id)
WITH id, from, COUNT { (from)-[:{{relations}}]-() } > $hub AS hub
CALL (from, hub) {
  WITH from, hub WHERE NOT hub
  MATCH (from)-[relation:{{relations}}]-(near:Entity)
  WHERE (size($relations) = 0 OR type(relation) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(near) WHERE label IN $labels))
    AND NOT near.id IN $found
  WITH DISTINCT near
  ORDER BY near.labelSort, near.id
  LIMIT toInteger($share) + 1
  RETURN collect([near.labelSort, near.id]) AS few
}
CALL (from, hub) {
  WITH from, hub WHERE hub
  MATCH (from)-[relation:{{relations}}]-(near:Entity)
  WHERE (size($relations) = 0 OR type(relation) IN $relations)
    AND (size($labels) = 0 OR any(label IN labels(near) WHERE label IN $labels))
    AND NOT near.id IN $found
  WITH DISTINCT near
  LIMIT toInteger($share) + 1
  RETURN collect([near.labelSort, near.id]) AS many
}
WITH id, few + many AS found
RETURN id, found[..toInteger($share)] AS reached, size(found) > $share AS cut
