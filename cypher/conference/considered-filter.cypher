// Fragment, predicate over (node): Which considerations are let through: {actions: LIST<STRING>}.
edge.action IN $args.filter.actions
