// Fragment, from (ask) to (node): documents of the number cited: the newest of all, then those of the bodies that the text is likeliest to cite.
UNWIND CASE ask.number WHEN '' THEN [] ELSE ask.kinds END AS kind
CALL (ask, kind) {
  MATCH (node:Resolution)
  WHERE node.numberKey = ask.number AND node.kind = kind AND node.issuedDesc <= ask.to
  RETURN node
  ORDER BY node.numberKey DESC, node.kind DESC, node.issuedDesc DESC
  LIMIT toInteger($limit)
}
RETURN node
UNION
UNWIND CASE ask.number WHEN '' THEN [] ELSE ask.meetings END AS meeting
MATCH (:Entity {id: meeting})-[:CONSIDERED]->(node)
WHERE node.numberKey = ask.number AND node.kind IN ask.kinds
RETURN node
LIMIT toInteger($limit)
UNION
WITH ask
WHERE ask.number <> ''
CALL (ask) {
  {{citation/bodies}}
}
MATCH (body)<-[:ISSUED_BY]-(node)
WHERE node.numberKey = ask.number AND node.kind IN ask.kinds AND node.issuedDesc <= ask.to
RETURN node
ORDER BY node.issuedDesc DESC
LIMIT toInteger($limit)
