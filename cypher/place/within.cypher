// Fragment, (parent) to (node): The place that contains this one.
(parent)-[:WITHIN]->(node)
