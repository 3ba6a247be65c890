// Fragment, (parent) to (node): What a result measures.
(parent)-[:MEASURES]->(node)
