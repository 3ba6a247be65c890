// Fragment, predicate over (node): Which places are let through: {level: LIST<STRING>, within: STRING}, null for any.
($args.filter.level IS NULL OR node.level IN $args.filter.level)
AND ($args.filter.within IS NULL OR EXISTS { (node)-[:WITHIN]->(:Place {id: $args.filter.within}) })
