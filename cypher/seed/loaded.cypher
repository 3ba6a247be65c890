// The files of seeds that this graph has seen, and what they held.
// Columns: name, sha256, strings
MATCH (seed:Seed)
RETURN seed.name AS name,
       seed.sha256 AS sha256
