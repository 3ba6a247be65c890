// The terms of these committees.
// $ids: list of strings, committees
// Columns: id, string, a term
UNWIND $ids AS id
MATCH (committee:Entity {id: id})
USING INDEX SEEK committee:Entity(id)
WITH committee
MATCH (committee)<-[:TERM_OF]-(term)
RETURN term.id AS id
