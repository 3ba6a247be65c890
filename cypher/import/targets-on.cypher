// The targets on these indicators of these bodies.
// $pairs: list of {indicatorId, committeeId}, strings
// Columns: id, string
UNWIND $pairs AS pair
MATCH (target:Target {committeeId: pair.committeeId, indicatorId: pair.indicatorId})
USING INDEX target:Target(committeeId, indicatorId, periodTo)
WHERE target.periodTo IS NOT NULL
RETURN target.id AS id
