// Which of some words the graph has. $queries: LIST<STRING>, Lucene's syntax, a word each.
// i: INTEGER, its place in the list.
UNWIND range(0, size($queries) - 1) AS i
CALL (i) {
  CALL db.index.fulltext.queryNodes('entityWords', $queries[i], {limit: 1}) YIELD node
  RETURN count(node) AS hits
}
WITH i, hits
WHERE hits > 0
RETURN i
