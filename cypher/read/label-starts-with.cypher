// Fragment, predicate over (node): Seek by the text index: the label starts with.
node.labelFolded STARTS WITH $args.filter.startsWith
