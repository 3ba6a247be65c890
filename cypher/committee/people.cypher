// Fragment, (parent) to (node): The people who serve on a body; several roles make several ways to one.
(parent)<-[:SERVES_ON]-(node)
