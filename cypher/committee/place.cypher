// Fragment, (parent) to (node): the place that a body governs; the further ones that some govern besides are left out.
(parent)-[governs:GOVERNS WHERE governs.further IS NULL]->(node)
