// Fragment, (parent) to (node): The body whose term it is.
(parent)-[:TERM_OF]->(node)
