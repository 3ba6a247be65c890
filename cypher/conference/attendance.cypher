// Fragment, (parent) to (node): The people at a conference; [edge] has role.
(parent)<-[edge:ATTENDED]-(node)
