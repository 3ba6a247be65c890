// Fragment, (parent) to (node): The conferences that a document was before; [edge] has action.
(parent)<-[edge:CONSIDERED]-(node)
