// Adds to entities what they lacked, as so many new revisions.
// $rows: list of {id: string, revision: integer, how many, properties: map}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
USING INDEX SEEK entity:Entity(id)
SET entity += row.properties,
    entity.revision = coalesce(entity.revision, 0) + row.revision,
    entity.updatedAt = datetime()
