// A conference. $id. row: label, date, term, committee, considered, targets.
MATCH (c:Entity:Conference {id: $id})
RETURN [c.labelVi, c.date,
  head([(c)-[:DURING]->(t) | t.labelVi]),
  head([(c)-[:HELD_BY]->(b) | b.labelVi]),
  COLLECT {
    MATCH (c)-[edge:CONSIDERED]->(r)
    WITH edge, r ORDER BY r.labelSort, r.id LIMIT 20
    RETURN [edge.action, r.labelVi, head([(r)-[:ISSUED_BY]->(i) | i.labelVi])]
  },
  COLLECT {
    MATCH (c)<-[:SET_BY]-(t)
    WITH t ORDER BY t.labelSort, t.id LIMIT 20
    RETURN [t.labelVi, head([(t)-[:MEASURES]->(i) | i.labelVi]), t.comparator, t.value, t.unit]
  }] AS row
