// Fragment, (parent) to (node): The documents at the far end of GUIDES.
(parent)-[:GUIDES]->(node)
