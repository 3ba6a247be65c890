// What judging targets takes: their own figures, and the results that assess them or are on their indicator, body and time.
// $ids: LIST<STRING>, targets; $target, $result: LIST<STRING>, properties to read of either.
// i: INTEGER, place in $ids; target: LIST; status, better: STRING or null; results: LIST<LIST>, each the values of $result, then
// whether its source says that it assesses the target, then the day of its report. A result may stand there twice.
UNWIND range(0, size($ids) - 1) AS i
MATCH (target:Entity:Target {id: $ids[i]})
USING INDEX SEEK target:Entity(id)
CALL (target) {
  CALL (target) {
    MATCH (target)<-[assesses:ASSESSES]-(result:Result)
    RETURN result, NOT "INFERRED" IN coalesce(assesses.evidenceMethod, []) AS stated
    LIMIT 100
    UNION ALL
    MATCH (result:Result {committeeId: target.committeeId, indicatorId: target.indicatorId})
    USING INDEX result:Result(committeeId, indicatorId, periodTo)
    WHERE result.periodTo <= target.periodTo
      AND result.periodTo >= coalesce(target.periodFrom, date("0001-01-01"))
    RETURN result, false AS stated
    ORDER BY result.committeeId DESC, result.indicatorId DESC, result.periodTo DESC
    LIMIT 100
  }
  RETURN collect([k IN $result | result[k]] + [stated, head([(result)-[:REPORTED_AT]->(conference:Conference) | toString(conference.dateFrom)])]) AS results
}
RETURN i,
       [k IN $target | target[k]] AS target,
       target.status AS status,
       head([(target)-[:MEASURES]->(indicator:Indicator) | indicator.better]) AS better,
       results
