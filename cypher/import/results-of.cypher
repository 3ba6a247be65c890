// The results of these indicators, committees and periods, but those whose source says itself what they assess.
// $meetings: list of {key, indicatorId, committeeId, periodFrom, periodTo, periodKind}, strings
// Columns: key, string · id, string, a result
UNWIND $meetings AS meeting
MATCH (result:Result)
USING INDEX SEEK result:Result(indicatorId, periodFrom, id)
WHERE result.indicatorId = meeting.indicatorId
  AND result.periodFrom = date(meeting.periodFrom)
  AND result.id IS NOT NULL
  AND result.committeeId = meeting.committeeId
  AND result.periodTo = date(meeting.periodTo)
  AND result.periodKind = meeting.periodKind
  AND result.assessesStated IS NULL
  AND NOT EXISTS {
    MATCH (result)-[stated:ASSESSES]->(:Target)
    WHERE NOT "INFERRED" IN coalesce(stated.evidenceMethod, [])
  }
RETURN meeting.key AS key,
       result.id AS id
