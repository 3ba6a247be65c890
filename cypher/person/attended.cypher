// Fragment, (parent) to (node): The conferences that a person was at; [edge] has role.
(parent)-[edge:ATTENDED]->(node)
