// A body's terms with their conferences and what was before them. $id. row: of the body its label, of each term label, conferences.
MATCH (b:Entity:Committee {id: $id})
CALL (b) {
  RETURN [b.labelVi] AS row
  UNION ALL
  MATCH (b)<-[:TERM_OF]-(t)
  WITH t ORDER BY t.labelSort, t.id
  RETURN [t.labelVi, COLLECT {
    MATCH (t)<-[:DURING]-(c)
    WITH c ORDER BY c.dateDesc DESC, c.id DESC LIMIT 20
    RETURN [c.labelVi, COLLECT {
      MATCH (c)-[edge:CONSIDERED]->(r)
      WITH edge, r ORDER BY r.labelSort, r.id LIMIT 10
      RETURN [edge.action, r.labelVi, head([(r)-[:ISSUED_BY]->(i) | i.labelVi])]
    }]
  }] AS row
}
RETURN row
