// The figures on indicators of all bodies, the newest 500 of each sort; successions also over bodies without figures. Parameters but $committee, and columns, as in series-of-body.
UNWIND range(0, size($ids) - 1) AS i
MATCH (indicator:Entity:Indicator {id: $ids[i]})
USING INDEX SEEK indicator:Entity(id)
CALL (indicator) {
  MATCH (target:Target {indicatorId: indicator.id})
  USING INDEX target:Target(indicatorId, periodDesc, id)
  WHERE target.periodDesc <= coalesce($to, "9999-12-31")
    AND target.id IS NOT NULL
    AND target.committeeId IS NOT NULL
    AND target.periodTo >= date(coalesce($from, "0001-01-01"))
  WITH target
  ORDER BY target.indicatorId DESC, target.periodDesc DESC, target.id DESC
  LIMIT 500
  RETURN collect([[k IN $head | target[k]], [k IN $target | target[k]]]) AS targets
}
CALL (indicator) {
  MATCH (result:Result {indicatorId: indicator.id})
  USING INDEX result:Result(indicatorId, periodDesc, id)
  WHERE result.periodDesc <= coalesce($to, "9999-12-31")
    AND result.id IS NOT NULL
    AND result.committeeId IS NOT NULL
    AND result.periodTo >= date(coalesce($from, "0001-01-01"))
  WITH result
  ORDER BY result.indicatorId DESC, result.periodDesc DESC, result.id DESC
  LIMIT 500
  RETURN collect([[k IN $head | result[k]], [k IN $result | result[k]]]) AS results
}
CALL (targets, results) {
  UNWIND targets + results AS figure
  WITH DISTINCT figure[0][1] AS body
  WITH collect(body) AS bodies
  UNWIND bodies AS body
  MATCH (last:Entity {id: body})
  USING INDEX SEEK last:Entity(id)
  MATCH (last)-[:SUCCEEDS*0..9]->(successor)
  WITH DISTINCT successor
  LIMIT 1000
  MATCH (successor)-[edge:SUCCEEDS]->(predecessor)
  RETURN collect([successor.id, predecessor.id, [k IN $edge | edge[k]]]) AS successions
}
RETURN i, targets, results, successions
