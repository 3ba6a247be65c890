// Fragment, (parent) to (node): The conferences and documents that set a target.
(parent)-[:SET_BY]->(node)
