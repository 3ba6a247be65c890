// Fragment, (parent) to (node): The documents at the near end of REPLACES.
(parent)<-[:REPLACES]-(node)
