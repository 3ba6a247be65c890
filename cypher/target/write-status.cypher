// Writes what became of targets, which is derived: their revision stays.
// $rows: LIST<MAP>, {id: STRING, status: STRING}
UNWIND $rows AS row
MATCH (target:Entity:Target {id: row.id})
USING INDEX SEEK target:Entity(id)
SET target.status = row.status
