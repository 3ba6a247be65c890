// Which Neo4j this is.
// Columns: version, string, such as 5.26.30
CALL dbms.components() YIELD name, versions
WHERE name = "Neo4j Kernel"
RETURN versions[0] AS version
