// Fragment, (parent) to (node): The bodies that this one succeeds; [edge] has on, basis.
(parent)-[edge:SUCCEEDS]->(node)
