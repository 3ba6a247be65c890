// Fragment, (parent) to (node): The results that assess a target.
(parent)<-[:ASSESSES]-(node)
