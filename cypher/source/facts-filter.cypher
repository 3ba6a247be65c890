// Fragment, predicate over (node): of one of the kinds, whose labels are in {labels: LIST<STRING>}.
any(label IN labels(node) WHERE label IN $args.filter.labels)
