// Fragment, (parent) to (node): The terms of a body.
(parent)<-[:TERM_OF]-(node)
