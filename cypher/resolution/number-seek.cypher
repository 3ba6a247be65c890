// Fragment, predicate over (node): Seek by number.
node.numberKey = $args.filter.number
