// What stands where words are nearly as they were typed, the best first. $query: STRING, Lucene's syntax.
// texts: LIST<STRING>, folded.
CALL db.index.fulltext.queryNodes('entityWords', $query, {limit: 100}) YIELD node
RETURN [node.searchLabel] + coalesce(node.searchText, []) AS texts
