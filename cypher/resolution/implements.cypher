// Fragment, (parent) to (node): The documents at the far end of IMPLEMENTS.
(parent)-[:IMPLEMENTS]->(node)
