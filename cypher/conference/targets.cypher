// Fragment, (parent) to (node): The targets that a conference set.
(parent)<-[:SET_BY]-(node)
