// Fragment, (parent) to (node): The places that this one contains.
(parent)<-[:WITHIN]-(node)
