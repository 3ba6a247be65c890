// Fragment: One hop on from the nodes of `frontier`: of each the first of its neighbours by label, or of a hub as the store has them.
// `found` has the nodes so far, `cut` whether some were left out. Parameters as in surroundings.cypher.
CALL (frontier, found) {
  WITH frontier, found, CASE
    WHEN size(frontier) = 0 THEN 0
    WHEN $limit * 2 > size(frontier) * $least THEN toInteger(ceil($limit * 2.0 / size(frontier)))
    ELSE toInteger($least) END AS share
  UNWIND frontier AS from
  WITH from, found, share, COUNT { (from)--() } > $hub AS hub
  CALL (from, found, hub) {
    WITH from, found, hub WHERE NOT hub
    MATCH (from)-[relation:{{relations}}]-(near:Entity)
    WHERE (size($relations) = 0 OR type(relation) IN $relations)
      AND (size($labels) = 0 OR any(label IN labels(near) WHERE label IN $labels))
      AND NOT near IN found
    WITH DISTINCT near
    ORDER BY near.labelSort, near.id
    LIMIT toInteger($most)
    RETURN collect(near) AS few
  }
  CALL (from, found, hub) {
    WITH from, found, hub WHERE hub
    MATCH (from)-[relation:{{relations}}]-(near:Entity)
    WHERE (size($relations) = 0 OR type(relation) IN $relations)
      AND (size($labels) = 0 OR any(label IN labels(near) WHERE label IN $labels))
      AND NOT near IN found
    WITH DISTINCT near
    LIMIT toInteger($most)
    RETURN collect(near) AS many
  }
  WITH few + many AS reached, share
  RETURN collect(reached[..share]) AS each, coalesce(max(size(reached) - share), 0) > 0 AS short
}
CALL (each) {
  UNWIND each AS reached
  UNWIND reached AS near
  WITH DISTINCT near
  ORDER BY near.labelSort, near.id
  RETURN collect(near) AS fresh
}
WITH fresh[..toInteger($limit) - size(found)] AS frontier,
  found + fresh[..toInteger($limit) - size(found)] AS found,
  cut OR short OR size(fresh) > $limit - size(found) AS cut
