// Fragment, predicate over (node): Seek by the text index, which knows prefixes but no equality of untyped parameters.
node.labelFolded STARTS WITH $args.filter.equals
