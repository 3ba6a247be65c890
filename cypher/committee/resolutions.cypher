// Fragment, (parent) to (node): The documents that a body issued.
(parent)<-[:ISSUED_BY]-(node)
