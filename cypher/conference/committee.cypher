// Fragment, (parent) to (node): The body that held a conference.
(parent)-[:HELD_BY]->(node)
