// Fragment, (parent) to (node): The place that a body governs.
(parent)-[:GOVERNS]->(node)
