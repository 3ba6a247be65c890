// Fragment, (parent) to (node): The documents at the near end of CITES.
(parent)<-[:CITES]-(node)
