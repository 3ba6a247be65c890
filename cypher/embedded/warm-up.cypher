// Touches what most statements use, on data of no value, so that the class archive holds it.
// No parameters. Columns: id String, labels [String], neighbours Int.
MERGE (entity:Entity {id: "warm-up"})
  ON CREATE SET entity.labelVi = "Đảng bộ", entity.aliases = [], entity.updatedAt = datetime()
MERGE (entity)-[:NAMES]->(other:Entity {id: "neighbour"})
WITH entity, other
UNWIND [1, 2, 3] AS number
WITH entity, other, collect({number: number, text: toString(number)}) AS rows
WHERE entity.labelVi STARTS WITH "Đ" AND other.id IN ["neighbour"]
CALL (entity) {
  MATCH (entity)-[:NAMES]->(neighbour:Entity)
  RETURN count(neighbour) AS neighbours
}
RETURN entity.id AS id, [row IN rows WHERE row.number > 1 | row.text] AS labels, neighbours
ORDER BY entity.labelVi, id
LIMIT toInteger(10)
