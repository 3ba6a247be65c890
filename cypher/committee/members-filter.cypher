// Fragment, predicate over (node): Who served on a day or in a span: {from, to: date text}. A date of less precision is the start of the longer ones.
(edge.from IS NULL OR edge.from <= $args.filter.to)
AND (edge.to IS NULL OR edge.to + '~' >= $args.filter.from)
