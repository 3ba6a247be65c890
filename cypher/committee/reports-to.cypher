// Fragment, (parent) to (node): The body one level up.
(parent)-[:REPORTS_TO]->(node)
