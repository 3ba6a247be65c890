// The targets of these indicators, committees and periods.
// $meetings: list of {key, indicatorId, committeeId, periodFrom, periodTo, periodKind}, strings
// Columns: key, string · id, string, a target
UNWIND $meetings AS meeting
MATCH (target:Target)
USING INDEX SEEK target:Target(indicatorId, periodFrom, id)
WHERE target.indicatorId = meeting.indicatorId
  AND target.periodFrom = date(meeting.periodFrom)
  AND target.id IS NOT NULL
  AND target.committeeId = meeting.committeeId
  AND target.periodTo = date(meeting.periodTo)
  AND target.periodKind = meeting.periodKind
RETURN meeting.key AS key,
       target.id AS id
