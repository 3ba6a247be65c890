// Fragment, (parent) to (node): The body that issued a document.
(parent)-[:ISSUED_BY]->(node)
