// Fragment, (parent) to (node): What a document is about.
(parent)-[:ABOUT]->(node)
