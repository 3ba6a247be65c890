// Resolved documents that each citation may mean, found by index only.
// Template: the fragments of cypher/citation/ that find them.
// $asks: LIST of {number, subject, issuer, day: STRING, '' where not told; kinds, bodies, meetings (that cite): LIST<STRING>;
//   ordinal: INTEGER, 0 where not told; congress, central (the issuer is of the centre): BOOLEAN; to: latest day as text; except: STRING}.
// $limit: INTEGER, of each way to find them.
// i: INTEGER, place in $asks; row: LIST of id, kind, numberKey, symbol, issuedOn, subject, issuer [id, organ, level, names], ids of what it is an organ of,
//   adoptions [congress, ordinal, date, term ordinal, term startYear], terms [ordinal, startYear, endYear] of the issuer, considered by one of the meetings.
UNWIND range(0, size($asks) - 1) AS i
WITH i, $asks[i] AS ask
CALL (ask) {
  {{citation/by-number}}
  UNION
  {{citation/by-meeting}}
  UNION
  {{citation/by-words}}
}
WITH i, ask, node
WHERE node.resolved AND node.issuedDesc <= ask.to AND node.id <> ask.except
OPTIONAL MATCH (node)-[:ISSUED_BY]->(issuer)
RETURN i, [node.id, node.kind, node.numberKey, node.symbol, node.issuedOn, node.subject,
  [issuer.id, issuer.organ, issuer.level, [issuer.labelVi] + issuer.aliases],
  [(issuer)-[:PART_OF*1..2]->(whole) | whole.id],
  [(node)<-[:CONSIDERED {action: 'ADOPTED'}]-(meeting) | [meeting.kind = 'CONGRESS', meeting.ordinal, meeting.date]
    + coalesce(head([(meeting)-[:DURING]->(term) | [term.ordinal, term.startYear]]), [null, null])],
  [(issuer)-[:PART_OF*0..2]->()<-[:TERM_OF]-(term) | [term.ordinal, term.startYear, term.endYear]],
  EXISTS { (node)<-[:CONSIDERED]-(meeting) WHERE meeting.id IN ask.meetings }] AS row
