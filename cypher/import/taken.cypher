// Which of these ids are in use.
// $ids: list of strings
// Columns: id, string
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
RETURN entity.id AS id
