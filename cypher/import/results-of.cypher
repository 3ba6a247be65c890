// The results of these indicators, committees and periods, but those whose source says itself what they assess.
// $rows: list of {indicatorId, committeeId, periodFrom, periodTo, periodKind}, strings
// Columns: i, integer, place in $rows · id, string, a result
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS meeting
MATCH (result:Result)
USING INDEX result:Result(committeeId, indicatorId, periodTo)
WHERE result.committeeId = meeting.committeeId
  AND result.indicatorId = meeting.indicatorId
  AND result.periodTo = date(meeting.periodTo)
  AND result.periodFrom = date(meeting.periodFrom)
  AND result.periodKind = meeting.periodKind
  AND result.assessesStated IS NULL
  AND NOT EXISTS {
    MATCH (result)-[stated:ASSESSES]->(:Target)
    WHERE NOT "INFERRED" IN coalesce(stated.evidenceMethod, [])
  }
RETURN i,
       result.id AS id
