// A page of full-text hits, exact labels first, then exact aliases, then those that begin alike, and how many of each kind there are. Template: {{row}} of (node), its key `rank`.
// $query: STRING, Lucene's syntax; $narrowed: STRING, the same with the kinds asked for; $ofKind: LIST<STRING>, the same for each kind alone;
// $exact: STRING, the folded search; $heads: LIST<STRING>, what a label that answers it begins with;
// $texts: LIST<STRING>, properties to show the match in; $columns: LIST<STRING>;
// $args: {limit: INTEGER; low, lowTie, high, highTie: open bounds}; $facets: BOOLEAN.
// rows: LIST of row + [score, texts]; facets: LIST of [label, count], of all kinds, each by itself where the best hits do not hold all.
CALL () {
  CALL db.index.fulltext.queryNodes('entityWords', $narrowed, {limit: 10000}) YIELD node, score
  WITH node, score,
    score * CASE WHEN any(head IN $heads WHERE node.searchLabel STARTS WITH head) THEN 2.0 ELSE 1.0 END
    + CASE WHEN node.searchLabel = $exact THEN 1000.0 WHEN $exact IN node.searchText THEN 500.0 ELSE 0.0 END AS rank
  WHERE rank >= $args.low AND rank <= $args.high
    AND CASE rank WHEN $args.low THEN node.id > $args.lowTie ELSE true END
    AND CASE rank WHEN $args.high THEN node.id < $args.highTie ELSE true END
  WITH node, score, rank
  ORDER BY rank DESC, node.id DESC
  LIMIT toInteger($args.limit)
  RETURN collect({{row}} + [score, [k IN $texts | node[k]]]) AS rows
}
CALL (rows) {
  UNWIND CASE WHEN $facets AND rows IS NOT NULL THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('entityWords', $query, {limit: 10000}) YIELD node
  WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS label, count(*) AS count
  RETURN collect([label, count]) AS best, sum(count) AS counted
}
CALL (counted) {
  UNWIND CASE WHEN counted < 10000 THEN [] ELSE $ofKind END AS query
  CALL db.index.fulltext.queryNodes('entityWords', query, {limit: 10000}) YIELD node
  WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS label, count(*) AS count
  RETURN collect([label, count]) AS each
}
RETURN rows, CASE WHEN counted < 10000 THEN best ELSE each END AS facets
