// Fragment, (parent) to (node): The field that an indicator belongs to.
(parent)-[:ABOUT]->(node)
