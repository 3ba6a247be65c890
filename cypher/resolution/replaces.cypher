// Fragment, (parent) to (node): The documents at the far end of REPLACES.
(parent)-[:REPLACES]->(node)
