// How many targets of a body for a time have each status.
// $committee: STRING; $from, $to: STRING, first and last day, or null.
// status: STRING; count: INTEGER. No row for a status that none has.
MATCH (target:Target {committeeId: $committee})
USING INDEX target:Target(committeeId, status)
WHERE target.status IS NOT NULL
  AND ($from IS NULL OR target.periodTo >= date($from))
  AND ($to IS NULL OR coalesce(target.periodFrom, target.periodTo) <= date($to))
RETURN target.status AS status, count(*) AS count
