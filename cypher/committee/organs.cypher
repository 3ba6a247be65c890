// Fragment, (parent) to (node): The organs of a body.
(parent)<-[:PART_OF]-(node)
