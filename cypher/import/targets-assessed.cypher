// The targets that these results assess, and those that measure these indicators.
// $ids: list of strings, results or indicators
// Columns: id, string
UNWIND $ids AS id
MATCH (result:Entity {id: id})
USING INDEX SEEK result:Entity(id)
MATCH (result)-[:ASSESSES]->(target:Target)
RETURN target.id AS id
UNION
UNWIND $ids AS id
MATCH (indicator:Entity:Indicator {id: id})
USING INDEX SEEK indicator:Entity(id)
MATCH (indicator)<-[:MEASURES]-(target:Target)
RETURN target.id AS id
