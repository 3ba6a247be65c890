// Resolved documents that each citation may mean, found by index only.
// $asks: LIST of {number, subject, issuer: STRING, '' where not told; kinds, bodies, meetings (that cite): LIST<STRING>; ordinal: INTEGER, 0 where not told;
//   congress, central (the issuer is of the centre): BOOLEAN; to: latest day as text; except: STRING}. $limit: INTEGER, of each way to find them.
// i: INTEGER, place in $asks; row: LIST of id, kind, numberKey, symbol, issuedOn, subject, issuer [id, organ, level, names, branch], issuer's body,
//   adoptions [congress, ordinal, date, term ordinal, term startYear], terms [ordinal, startYear, endYear] of the issuer's body, considered: BOOLEAN, by one of $asks' meetings.
UNWIND range(0, size($asks) - 1) AS i
WITH i, $asks[i] AS ask
CALL (ask) {
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
  UNWIND CASE ask.number WHEN '' THEN [] ELSE ask.bodies END AS body
  MATCH (:Entity {id: body})<-[:PART_OF*0..1]-(organ)<-[:ISSUED_BY]-(node)
  WHERE node.numberKey = ask.number AND node.kind IN ask.kinds AND node.issuedDesc <= ask.to
  RETURN node
  ORDER BY node.issuedDesc DESC
  LIMIT toInteger($limit)
  UNION
  UNWIND CASE ask.number WHEN '' THEN [] ELSE ask.meetings END AS meeting
  MATCH (:Entity {id: meeting})-[:CONSIDERED]->(node)
  WHERE node.numberKey = ask.number AND node.kind IN ask.kinds
  RETURN node
  LIMIT toInteger($limit)
  UNION
  UNWIND CASE WHEN ask.number = '' OR ask.issuer = '' THEN [] ELSE [ask.issuer] END AS words
  CALL db.index.fulltext.queryNodes('entityText', words, {limit: 50}) YIELD node AS body
  MATCH (body)<-[:ISSUED_BY]-(node)
  WHERE node.numberKey = ask.number AND node.kind IN ask.kinds AND node.issuedDesc <= ask.to
  RETURN node
  ORDER BY node.issuedDesc DESC
  LIMIT toInteger($limit)
  UNION
  UNWIND CASE WHEN ask.number = '' OR NOT ask.central THEN [] ELSE ['CENTRAL'] END AS level
  MATCH (body:Committee)
  WHERE body.level = level AND body.organ IS NOT NULL
  MATCH (body)<-[:ISSUED_BY]-(node)
  WHERE node.numberKey = ask.number AND node.kind IN ask.kinds AND node.issuedDesc <= ask.to
  RETURN node
  ORDER BY node.issuedDesc DESC
  LIMIT toInteger($limit)
  UNION
  CALL (ask) {
    UNWIND CASE WHEN ask.ordinal > 0 AND ask.central THEN ['EXECUTIVE_COMMITTEE', 'PARTY_COMMITTEE'] ELSE [] END AS organ
    MATCH (body:Committee)
    WHERE body.level = 'CENTRAL' AND body.organ = organ
    RETURN body
    UNION
    UNWIND CASE WHEN ask.ordinal > 0 AND NOT ask.central THEN ask.bodies ELSE [] END AS id
    MATCH (:Entity {id: id})<-[:PART_OF*0..1]-(body)
    RETURN body
  }
  MATCH (body)<-[:HELD_BY]-(meeting {ordinal: ask.ordinal})-[:CONSIDERED {action: 'ADOPTED'}]->(node)
  WHERE (meeting.kind = 'CONGRESS') = ask.congress AND node.kind IN ask.kinds
  RETURN node
  ORDER BY node.issuedDesc DESC
  LIMIT toInteger($limit)
  UNION
  UNWIND CASE ask.subject WHEN '' THEN [] ELSE [ask.subject] END AS words
  CALL db.index.fulltext.queryNodes('resolutionText', words, {limit: toInteger($limit)}) YIELD node
  WHERE node.kind IN ask.kinds
  RETURN node
}
WITH i, ask, node
WHERE node.resolved AND node.issuedDesc <= ask.to AND node.id <> ask.except
OPTIONAL MATCH (node)-[:ISSUED_BY]->(issuer)
WITH i, ask, node, issuer, coalesce(head([(issuer)-[:PART_OF]->(whole) | whole]), issuer) AS whole
RETURN i, [node.id, node.kind, node.numberKey, node.symbol, node.issuedOn, node.subject,
  [issuer.id, issuer.organ, issuer.level, [issuer.labelVi] + issuer.aliases, issuer.branch], whole.id,
  [(node)<-[adoption:CONSIDERED {action: 'ADOPTED'}]-(meeting) | [meeting.kind = 'CONGRESS', meeting.ordinal, meeting.date] + coalesce(head([(meeting)-[:DURING]->(term) | [term.ordinal, term.startYear]]), [null, null])],
  [(whole)<-[:TERM_OF]-(term) | [term.ordinal, term.startYear, term.endYear]],
  EXISTS { (node)<-[:CONSIDERED]-(meeting) WHERE meeting.id IN ask.meetings }] AS row
