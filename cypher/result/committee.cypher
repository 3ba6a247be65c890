// Fragment, (parent) to (node): The body whose result it is.
(parent)-[:FOR]->(node)
