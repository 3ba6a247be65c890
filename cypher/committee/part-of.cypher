// Fragment, (parent) to (node): The body that this one is an organ of.
(parent)-[:PART_OF]->(node)
