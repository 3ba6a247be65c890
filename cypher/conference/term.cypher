// Fragment, (parent) to (node): The term that a conference falls in.
(parent)-[:DURING]->(node)
