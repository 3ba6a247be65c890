// What stands where words are nearly as they were typed, the best first. $query: STRING, Lucene's syntax.
// texts: LIST<STRING>, folded; labels: LIST<STRING>, the Vietnamese ones of them as they are written.
CALL db.index.fulltext.queryNodes('entityWords', $query, {limit: 100}) YIELD node
RETURN [node.searchLabel] + coalesce(node.searchText, []) AS texts,
  [text IN [node.labelVi] + coalesce(node.aliases, []) + [node.subject, node.theme] WHERE text IS NOT NULL] AS labels
