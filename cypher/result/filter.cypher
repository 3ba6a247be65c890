// Fragment, predicate over (node): Which results a ResultFilter lets through: {indicator, committee, topic: STRING, from, to: date text, unit: LIST<STRING>}, null for any.
($args.filter.indicator IS NULL OR node.indicatorId = $args.filter.indicator)
AND ($args.filter.committee IS NULL OR node.committeeId = $args.filter.committee)
AND ($args.filter.from IS NULL OR node.periodTo >= date($args.filter.from))
AND ($args.filter.to IS NULL OR coalesce(node.periodFrom, node.periodTo) <= date($args.filter.to))
AND ($args.filter.unit IS NULL OR node.unit IN $args.filter.unit)
AND ($args.filter.topic IS NULL OR EXISTS { (node)-[:MEASURES]->()-[:ABOUT]->(:Topic {id: $args.filter.topic}) })
