// The places that bear one of these names as their label or an alias.
// $rows: list of strings, folded names between line breaks
// Columns: i, integer, place in $rows · id, string
UNWIND range(0, size($rows) - 1) AS i
MATCH (place:Place)
WHERE place.namesFolded CONTAINS $rows[i]
RETURN i,
       place.id AS id
