// Fragment, (parent) to (node): What a target measures.
(parent)-[:MEASURES]->(node)
