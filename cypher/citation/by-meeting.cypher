// Fragment, from (ask) to (node): documents adopted at the conference or congress cited; a congress is also that of the body whose term it opens.
WITH ask
WHERE ask.ordinal > 0
CALL (ask) {
  {{citation/bodies}}
}
CALL (ask, body) {
  MATCH (body)<-[:HELD_BY]-(meeting:Conference)
  RETURN meeting
  UNION
  MATCH (body)<-[:TERM_OF]-()<-[:DURING]-(meeting:Conference {kind: 'CONGRESS'})
  RETURN meeting
}
WITH DISTINCT ask, meeting
WHERE meeting.ordinal = ask.ordinal AND (meeting.kind = 'CONGRESS') = ask.congress
MATCH (meeting)-[:CONSIDERED {action: 'ADOPTED'}]->(node)
WHERE node.kind IN ask.kinds
RETURN node
ORDER BY node.issuedDesc DESC
LIMIT toInteger($limit)
