// Search. $query: Lucene's syntax; $exact, $heads as the product ranks. row: label of the kind, id, label.
CALL db.index.fulltext.queryNodes('entityWords', $query, {limit: 10000}) YIELD node, score
WITH node, score * CASE WHEN any(head IN $heads WHERE node.searchLabel STARTS WITH head) THEN 2.0 ELSE 1.0 END
  + CASE WHEN node.searchLabel = $exact THEN 1000.0 WHEN $exact IN node.searchText THEN 500.0 ELSE 0.0 END AS rank
ORDER BY rank DESC, node.id DESC LIMIT 10
RETURN [[l IN labels(node) WHERE l <> 'Entity'][0], node.id, node.labelVi] AS row
