// Fragment, (parent) to (node): The documents at the far end of REPEALS.
(parent)-[:REPEALS]->(node)
