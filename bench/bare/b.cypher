// A body's page of conferences. $id. row: of the body its label, of each conference label, date, targets.
MATCH (b:Entity:Committee {id: $id})
CALL (b) {
  RETURN [b.labelVi] AS row
  UNION ALL
  MATCH (b)<-[:HELD_BY]-(c)
  WITH c ORDER BY c.dateDesc DESC, c.id DESC LIMIT 20
  RETURN [c.labelVi, c.date, COLLECT {
    MATCH (c)<-[:SET_BY]-(t)
    WITH t ORDER BY t.labelSort, t.id LIMIT 20
    RETURN [t.labelVi, head([(t)-[:MEASURES]->(i) | i.labelVi]), t.comparator, t.value, t.unit]
  }] AS row
}
RETURN row
