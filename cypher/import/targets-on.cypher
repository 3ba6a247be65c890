// The targets on these indicators of these bodies whose time results that end between two days can be about.
// $pairs: list of {indicatorId, committeeId, first, last}, strings, the days as ISO dates
// Columns: id, string
UNWIND $pairs AS pair
MATCH (target:Target {committeeId: pair.committeeId, indicatorId: pair.indicatorId})
USING INDEX target:Target(committeeId, indicatorId, periodTo)
WHERE target.periodTo >= date(pair.first)
  AND coalesce(target.periodFrom, date(pair.last)) <= date(pair.last)
RETURN target.id AS id
