// Fragment, (parent) to (node): The people who serve on a body; [edge] has role, from, to.
(parent)<-[edge:SERVES_ON]-(node)
