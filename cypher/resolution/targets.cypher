// Fragment, (parent) to (node): The targets that a document set.
(parent)<-[:SET_BY]-(node)
