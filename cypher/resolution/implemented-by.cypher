// Fragment, (parent) to (node): The documents at the near end of IMPLEMENTS.
(parent)<-[:IMPLEMENTS]-(node)
