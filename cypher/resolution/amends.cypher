// Fragment, (parent) to (node): The documents at the far end of AMENDS.
(parent)-[:AMENDS]->(node)
