// Fragment, (parent) to (node): the targets of the parent, by the index that has them in the order asked.
(node:Target {committeeId: parent.id})
