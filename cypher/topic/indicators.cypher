// Fragment, (parent) to (node): The indicators of a topic.
(parent)<-[:ABOUT]-(node:Indicator)
