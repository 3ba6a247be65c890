// Fragment, predicate over (node): Seek by the text index: the label contains.
node.labelFolded CONTAINS $args.filter.contains
