// Fragment, (parent) to (node): The people who wrote a source.
(parent)-[:WRITTEN_BY]->(node)
