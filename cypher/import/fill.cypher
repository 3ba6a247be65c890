// Adds to relationships what they lacked. Entered from their start, since a scan of all is the other way to one.
// $rows: list of {from: string, id: string, element id of the relationship, properties: map}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
WITH from, row
MATCH (from)-[link]->()
WHERE elementId(link) = row.id
SET link += row.properties
