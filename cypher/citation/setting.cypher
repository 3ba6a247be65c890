// Where citing texts stand: the conferences behind each one, their bodies and the bodies above those.
// $ids: LIST<STRING>, of conferences, sources and documents; a document is cited where it was before a conference, else in its sources.
// i: INTEGER, place in $ids; kind: STRING, the label; facts: LIST of number, kind, symbol, issuedOn, subject, labelVi, issuer's id, resolved, published dates;
// meetings: LIST of [id, considered, date, dateEnd, term's startYear]; bodies: LIST of [id, levels away]. No row for an unknown id.
UNWIND range(0, size($ids) - 1) AS i
MATCH (cited:Entity {id: $ids[i]})
CALL (cited) {
  CALL (cited) {
    WITH cited
    WHERE cited:Conference
    RETURN cited AS meeting, false AS considered
    UNION
    MATCH (cited)<-[:CONSIDERED]-(meeting:Conference)
    RETURN meeting, true AS considered
    ORDER BY meeting.dateAsc
    LIMIT 50
    UNION
    MATCH (cited)<-[:EVIDENCED_BY]-(meeting:Conference)
    RETURN meeting, false AS considered
    ORDER BY meeting.dateDesc DESC
    LIMIT 50
    UNION
    MATCH (cited)-[:EVIDENCED_BY]->(:Source)<-[:EVIDENCED_BY]-(meeting:Conference)
    WHERE cited:Resolution AND NOT EXISTS { (cited)<-[:CONSIDERED]-() }
    RETURN meeting, false AS considered
    ORDER BY meeting.dateDesc DESC
    LIMIT 50
  }
  WITH meeting, considered, head([(meeting)-[:DURING]->(term) | term.startYear]) AS termStart
  RETURN collect(meeting) AS met, collect([meeting.id, considered, meeting.date, meeting.dateEnd, termStart]) AS meetings
}
CALL (met) {
  UNWIND met AS meeting
  MATCH (meeting)-[:HELD_BY]->(body)
  WITH DISTINCT body
  LIMIT 50
  MATCH path = (body)-[:PART_OF|REPORTS_TO*0..6]->(above)
  WITH above, min(length(path)) AS away
  ORDER BY away, above.id
  LIMIT 50
  RETURN collect([above.id, away]) AS bodies
}
RETURN i, head([l IN labels(cited) WHERE l <> 'Entity']) AS kind,
  [cited.number, cited.kind, cited.symbol, cited.issuedOn, cited.subject, cited.labelVi, head([(cited)-[:ISSUED_BY]->(issuer) | issuer.id]), cited.resolved,
    CASE WHEN cited:Source THEN [cited.publishedOn] WHEN cited:Resolution THEN [(cited)-[:EVIDENCED_BY]->(source) | source.publishedOn] ELSE [] END] AS facts,
  meetings, bodies
