// Anything by its id. $id. row: kind, id, label, revision.
MATCH (n:Entity {id: $id})
RETURN [[l IN labels(n) WHERE l <> 'Entity'][0], n.id, n.labelVi, n.revision] AS row
