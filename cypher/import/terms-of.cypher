// The terms of these committees.
// $rows: list of strings, ids of committees
// Columns: i, integer, place in $rows · id, string, a term
UNWIND range(0, size($rows) - 1) AS i
MATCH (committee:Entity {id: $rows[i]})
USING INDEX SEEK committee:Entity(id)
WITH i, committee
MATCH (committee)<-[:TERM_OF]-(term)
RETURN i,
       term.id AS id
