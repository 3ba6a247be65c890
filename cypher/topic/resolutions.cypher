// Fragment, (parent) to (node): The documents about a topic.
(parent)<-[:ABOUT]-(node:Resolution)
