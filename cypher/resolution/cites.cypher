// Fragment, (parent) to (node): The documents at the far end of CITES.
(parent)-[:CITES]->(node)
