// The figures on indicators of one body and of those it succeeds, the newest 500 of each sort.
// $ids: LIST<STRING>, indicators; $committee: STRING; $from, $to: STRING, first and last day, or null;
// $head, $target, $result, $edge: LIST<STRING>, properties of either figure, of targets, of results, of successions.
// i: INTEGER, place in $ids; targets, results: LIST<LIST>, [values of $head, values of the figure];
// successions: LIST<LIST>, [successor's id, predecessor's id, values of $edge].
MATCH (committee:Entity:Committee {id: $committee})
USING INDEX SEEK committee:Entity(id)
MATCH (committee)-[:SUCCEEDS*0..10]->(body)
WITH DISTINCT body
LIMIT 50
WITH collect(body.id) AS bodies
UNWIND range(0, size($ids) - 1) AS i
MATCH (indicator:Entity:Indicator {id: $ids[i]})
USING INDEX SEEK indicator:Entity(id)
CALL (indicator, bodies) {
  UNWIND bodies AS body
  MATCH (target:Target {committeeId: body, indicatorId: indicator.id})
  USING INDEX target:Target(committeeId, indicatorId, periodTo)
  WHERE target.periodTo >= date(coalesce($from, "0001-01-01"))
    AND ($to IS NULL OR coalesce(target.periodFrom, target.periodTo) <= date($to))
  WITH target
  ORDER BY target.periodTo DESC, target.id
  LIMIT 500
  RETURN collect([[k IN $head | target[k]], [k IN $target | target[k]]]) AS targets
}
CALL (indicator, bodies) {
  UNWIND bodies AS body
  MATCH (result:Result {committeeId: body, indicatorId: indicator.id})
  USING INDEX result:Result(committeeId, indicatorId, periodTo)
  WHERE result.periodTo >= date(coalesce($from, "0001-01-01"))
    AND ($to IS NULL OR coalesce(result.periodFrom, result.periodTo) <= date($to))
  WITH result
  ORDER BY result.periodTo DESC, result.id
  LIMIT 500
  RETURN collect([[k IN $head | result[k]], [k IN $result | result[k]]]) AS results
}
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (successor:Entity {id: body})
  USING INDEX SEEK successor:Entity(id)
  MATCH (successor)-[edge:SUCCEEDS]->(predecessor)
  WHERE predecessor.id IN bodies
  RETURN collect([successor.id, predecessor.id, [k IN $edge | edge[k]]]) AS successions
}
RETURN i, targets, results, successions
