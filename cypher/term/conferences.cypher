// Fragment, (parent) to (node): The conferences of a term.
(parent)<-[:DURING]-(node)
