// Fragment, (parent) to (node): The body whose target it is.
(parent)-[:FOR]->(node)
