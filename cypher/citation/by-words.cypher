// Fragment, from (ask) to (node): documents without a number cited, by the words of their subject or by their day.
UNWIND CASE ask.subject WHEN '' THEN [] ELSE [ask.subject] END AS words
CALL db.index.fulltext.queryNodes('resolutionWords', words, {limit: toInteger($limit)}) YIELD node
WHERE node.kind IN ask.kinds
RETURN node
UNION
UNWIND CASE ask.day WHEN '' THEN [] ELSE [ask.day] END AS day
MATCH (node:Resolution)
WHERE node.issuedDesc = day AND node.id IS NOT NULL AND node.kind IN ask.kinds
RETURN node
LIMIT toInteger($limit)
