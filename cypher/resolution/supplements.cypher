// Fragment, (parent) to (node): The documents at the far end of SUPPLEMENTS.
(parent)-[:SUPPLEMENTS]->(node)
