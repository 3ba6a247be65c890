// What the graph holds of these relationships.
// $pairs: list of {type: string, from: string, to: string}
// Columns: from, to, type, strings · id, string, element id · properties, map
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
MATCH (from)-[link]->(to)
WHERE type(link) = pair.type
RETURN pair.from AS from,
       pair.to AS to,
       pair.type AS type,
       elementId(link) AS id,
       properties(link) AS properties
