// Fragment, (parent) to (node): the results of the parent, by the index that has them in the order asked.
(node:Result {indicatorId: parent.id})
