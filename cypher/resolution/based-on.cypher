// Fragment, (parent) to (node): The documents at the far end of BASED_ON.
(parent)-[:BASED_ON]->(node)
