// Fragment, (parent) to (node): The bodies that succeed this one; [edge] has on, basis.
(parent)<-[edge:SUCCEEDS]-(node)
