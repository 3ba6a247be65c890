// Fragment, (parent) to (node): The bodies that a person serves on; [edge] has role, from, to.
(parent)-[edge:SERVES_ON]->(node)
