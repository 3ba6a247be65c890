// The places that bear one of these names as their label or an alias.
// $names: list of strings, folded names between line breaks
// Columns: id, string
UNWIND $names AS name
MATCH (place:Place)
WHERE place.namesFolded CONTAINS name
RETURN place.id AS id
