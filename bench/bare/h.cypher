// What a document goes back to and what goes back to it. $id. row: id, label, relations to others found; itself first.
MATCH (s:Entity:Resolution {id: $id})
CALL (s) {
  MATCH p = (s)-[:IMPLEMENTS|GUIDES|BASED_ON|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|CITES*1..5]->(n:Resolution)
  WITH n, min(length(p)) AS d ORDER BY d, n.id LIMIT 250
  RETURN collect(n) AS up
}
CALL (s) {
  MATCH p = (s)<-[:IMPLEMENTS|GUIDES|BASED_ON|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|CITES*1..5]-(n:Resolution)
  WITH n, min(length(p)) AS d ORDER BY d, n.id LIMIT 250
  RETURN collect(n) AS down
}
WITH [s] + up + [n IN down WHERE NOT n IN up] AS found
UNWIND found AS a
RETURN [a.id, a.labelVi, COLLECT {
  MATCH (a)-[r:IMPLEMENTS|GUIDES|BASED_ON|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|CITES]->(z)
  WHERE z IN found
  RETURN [type(r), z.id]
}] AS row
