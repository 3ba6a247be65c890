// Makes new entities of one kind with their natural keys. Rows are lists and no maps, whose parts the planner takes for
// properties that the statement writes: then it holds all rows before the next step. Properties are written once, since each
// time costs the indexes anew.
// $kind: string, the label · $rows: list of [properties: map, natural keys: list of strings]
UNWIND $rows AS row
CREATE (entity:Entity:$($kind))
SET entity = row[0]
SET entity.updatedAt = datetime()
WITH entity, row
UNWIND row[1] AS value
CREATE (:Key {value: value})-[:NAMES]->(entity)
