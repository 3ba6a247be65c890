// Fragment, (parent) to (node): The narrower topics.
(parent)<-[:BROADER]-(node)
