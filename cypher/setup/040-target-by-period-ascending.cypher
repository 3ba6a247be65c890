// Pages in order of the period, unknown ones last.
CREATE INDEX target_by_period_ascending IF NOT EXISTS
FOR (target:Target) ON (target.periodAsc, target.id)
