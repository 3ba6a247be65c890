// The outgoing relationships of these types and entities. Entered from their start alone: the other end may be a hub.
// $starts: list of {id: string, types: list of strings}
// Columns: from, to, type, strings · id, string, element id · properties, map
UNWIND $starts AS start
MATCH (from:Entity {id: start.id})
USING INDEX SEEK from:Entity(id)
WITH from, start
MATCH (from)-[link]->(to)
WHERE type(link) IN start.types
RETURN from.id AS from,
       to.id AS to,
       type(link) AS type,
       elementId(link) AS id,
       properties(link) AS properties
