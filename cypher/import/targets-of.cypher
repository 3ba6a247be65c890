// The targets of these indicators, committees and periods.
// $rows: list of {indicatorId, committeeId, periodFrom, periodTo, periodKind}, strings
// Columns: i, integer, place in $rows · id, string, a target
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS meeting
MATCH (target:Target)
USING INDEX target:Target(committeeId, indicatorId, periodTo)
WHERE target.committeeId = meeting.committeeId
  AND target.indicatorId = meeting.indicatorId
  AND target.periodTo = date(meeting.periodTo)
  AND target.periodFrom = date(meeting.periodFrom)
  AND target.periodKind = meeting.periodKind
RETURN i,
       target.id AS id
