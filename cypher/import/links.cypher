// The outgoing relationships of these types and entities. Entered from their start alone: the other end may be a hub.
// $rows: list of {id: string, types: list of strings}
// Columns: i, integer, place in $rows · from, to, type, strings · id, string, element id · properties, map
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS start
MATCH (from:Entity {id: start.id})
USING INDEX SEEK from:Entity(id)
WITH i, from, start
MATCH (from)-[link]->(to)
WHERE type(link) IN start.types
RETURN i,
       from.id AS from,
       to.id AS to,
       type(link) AS type,
       elementId(link) AS id,
       properties(link) AS properties
