// Adds to entities what they lacked, as so many new revisions.
// $rows: list of {id: string, revision: integer, how many, properties: map, dates: map of ISO dates or null}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
USING INDEX SEEK entity:Entity(id)
SET entity += row.properties,
    entity.dateFrom = date(row.dates.dateFrom),
    entity.dateTo = date(row.dates.dateTo),
    entity.issuedFrom = date(row.dates.issuedFrom),
    entity.issuedTo = date(row.dates.issuedTo),
    entity.periodFrom = date(row.dates.periodFrom),
    entity.periodTo = date(row.dates.periodTo),
    entity.revision = coalesce(entity.revision, 0) + row.revision,
    entity.updatedAt = datetime()
