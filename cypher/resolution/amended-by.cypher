// Fragment, (parent) to (node): The documents at the near end of AMENDS.
(parent)<-[:AMENDS]-(node)
