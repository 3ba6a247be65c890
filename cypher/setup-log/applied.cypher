// The steps of the setup that this graph has seen.
// Columns: name, checksum, strings · number, integer
MATCH (setup:Setup)
RETURN setup.name AS name,
       setup.number AS number,
       setup.checksum AS checksum
ORDER BY number
