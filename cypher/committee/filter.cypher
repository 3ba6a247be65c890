// Fragment, predicate over (node): Which bodies a CommitteeFilter lets through: {organ, branch, level: LIST<STRING>, place, reportsTo, equals, contains, startsWith: STRING}, null for any.
($args.filter.organ IS NULL OR node.organ IN $args.filter.organ)
AND ($args.filter.branch IS NULL OR node.branch IN $args.filter.branch)
AND ($args.filter.level IS NULL OR node.level IN $args.filter.level)
AND ($args.filter.place IS NULL OR EXISTS { (node)-[:GOVERNS]->(:Place {id: $args.filter.place}) })
AND ($args.filter.reportsTo IS NULL OR EXISTS { (node)-[:REPORTS_TO]->(:Committee {id: $args.filter.reportsTo}) })
AND ($args.filter.equals IS NULL OR node.labelFolded = $args.filter.equals)
AND ($args.filter.contains IS NULL OR node.labelFolded CONTAINS $args.filter.contains)
AND ($args.filter.startsWith IS NULL OR node.labelFolded STARTS WITH $args.filter.startsWith)
