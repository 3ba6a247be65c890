// Fragment, from (parent), a body, to its dated events: node, date and until as text at their precision, event, rank among events of one date.
// A congress counts for the body whose term it opens. What has no date is left out.
CALL (parent) {
  MATCH (parent)<-[:HELD_BY]-(node)
  RETURN node, node.date AS date, coalesce(node.dateEnd, node.date) AS until, 'HELD' AS event, '1' AS rank
  UNION
  MATCH (parent)<-[:TERM_OF]-()<-[:DURING]-(node {kind: 'CONGRESS'})
  RETURN node, node.date AS date, coalesce(node.dateEnd, node.date) AS until, 'HELD' AS event, '1' AS rank
  UNION
  MATCH (parent)<-[:ISSUED_BY]-(node)
  RETURN node, node.issuedOn AS date, node.issuedOn AS until, 'ISSUED' AS event, '2' AS rank
  UNION
  MATCH (parent)-[succession:SUCCEEDS]-(node)
  RETURN node, succession.on AS date, succession.on AS until, 'SUCCEEDED' AS event, '3' AS rank
  UNION
  WITH parent AS node
  RETURN node, node.validFrom AS date, node.validFrom AS until, 'BEGAN' AS event, '0' AS rank
  UNION
  WITH parent AS node
  RETURN node, node.validTo AS date, node.validTo AS until, 'ENDED' AS event, '4' AS rank
}
WITH parent, node, date, until, event, rank + ' ' + node.id AS tie
WHERE date IS NOT NULL
  AND ($args.filter.to IS NULL OR date <= $args.filter.to)
  AND ($args.filter.from IS NULL OR until + '~' >= $args.filter.from)
