// The terms of these committees.
// $ids: list of strings, committees
// Columns: id, string, a term
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:TERM_OF]-(term:Term)
RETURN term.id AS id
