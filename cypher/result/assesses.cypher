// Fragment, (parent) to (node): The targets that a result assesses.
(parent)-[:ASSESSES]->(node)
