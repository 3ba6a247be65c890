// Makes new entities of one kind with their natural keys.
// $kind: string, the label · $rows: list of {id: string, revision: integer, names: list of strings, properties: map,
// dates: map of ISO dates or null}
UNWIND $rows AS row
CREATE (entity:Entity:$($kind) {id: row.id})
SET entity += row.properties,
    entity.dateFrom = date(row.dates.dateFrom),
    entity.dateTo = date(row.dates.dateTo),
    entity.issuedFrom = date(row.dates.issuedFrom),
    entity.issuedTo = date(row.dates.issuedTo),
    entity.periodFrom = date(row.dates.periodFrom),
    entity.periodTo = date(row.dates.periodTo),
    entity.revision = row.revision,
    entity.updatedAt = datetime()
WITH entity, row
UNWIND row.names AS value
CREATE (:Key {value: value})-[:NAMES]->(entity)
