// Fragment: One hop on from the nodes of `frontier`, as the store has their neighbours: of each in turn the first, of each the second and
// so on, so that one of many neighbours leaves room for the others'. Few nodes bring as many as there is room for, many at most $least each.
// `found` has the nodes so far, `sizes` how many after each hop, `cut` whether some were left out. Template: {{narrowed}}, a condition on (relation) and (near). Parameters as in surroundings.cypher.
CALL (frontier, found) {
  WITH frontier, found, CASE WHEN size(frontier) * $least < 2 * $limit THEN $limit ELSE $least END AS share
  UNWIND frontier AS from
  CALL (from, found, share) {
    WITH from, found, share WHERE share = $limit
    MATCH (from)-[relation:{{relations}}]-(near:Entity)
    WHERE NOT near IN found{{narrowed}}
    WITH DISTINCT near
    LIMIT toInteger($limit) + 1
    RETURN collect(near) AS some
  }
  CALL (from, found, share) {
    WITH from, found, share WHERE share <> $limit
    MATCH (from)-[relation:{{relations}}]-(near:Entity)
    WHERE NOT near IN found{{narrowed}}
    WITH DISTINCT near
    LIMIT toInteger($least) + 1
    RETURN collect(near) AS few
  }
  WITH some + few AS reached, share
  RETURN collect(reached) AS each, toInteger(coalesce(max(share), 0)) AS share, coalesce(max(size(reached)), 0) AS most
}
CALL (each, share, most) {
  UNWIND range(0, CASE WHEN most < share THEN most ELSE share END - 1) AS turn
  UNWIND each AS reached
  WITH reached[turn] AS near
  WHERE near IS NOT NULL
  WITH DISTINCT near
  LIMIT toInteger($limit) + 1
  RETURN collect(near) AS fresh
}
WITH fresh[..toInteger($limit) - size(found)] AS frontier, found, sizes, cut OR most > share OR size(fresh) > $limit - size(found) AS cut
WITH frontier, found + frontier AS found, sizes + (size(found) + size(frontier)) AS sizes, cut
