// Fragment, (parent) to (node): what a source states; several passages make several ways to one.
(parent)<-[:EVIDENCED_BY]-(node)
