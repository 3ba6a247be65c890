// Adds to relationships what they lacked.
// $rows: list of {id: string, element id of the relationship, properties: map}
UNWIND $rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.id
SET link += row.properties
