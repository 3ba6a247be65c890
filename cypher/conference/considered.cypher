// Fragment, (parent) to (node): The documents before a conference; [edge] has action.
(parent)-[edge:CONSIDERED]->(node)
