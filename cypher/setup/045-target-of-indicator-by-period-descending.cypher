// Pages under one indicator in falling order of the period.
CREATE INDEX target_of_indicator_by_period_descending IF NOT EXISTS
FOR (target:Target) ON (target.indicatorId, target.periodDesc, target.id)
