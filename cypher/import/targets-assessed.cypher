// The targets that these results assess, and those that measure these indicators.
// $ids: list of strings, results or indicators
// Columns: id, string
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:ASSESSES]->(target:Target)
RETURN target.id AS id
UNION
UNWIND $ids AS id
MATCH (:Entity:Indicator {id: id})<-[:MEASURES]-(target:Target)
RETURN target.id AS id
