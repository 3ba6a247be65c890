// Fragment, predicate over (node): Seek by status.
node.status IN $args.filter.status
