// Pages under one indicator in order of the period.
CREATE INDEX target_of_indicator_by_period_ascending IF NOT EXISTS
FOR (target:Target) ON (target.indicatorId, target.periodAsc, target.id)
