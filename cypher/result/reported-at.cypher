// Fragment, (parent) to (node): The conference that a result was reported at.
(parent)-[:REPORTED_AT]->(node)
