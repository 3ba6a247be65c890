// Fragment, (parent) to (node): The wider topic.
(parent)-[:BROADER]->(node)
