// Pages under one indicator in order of the period.
CREATE INDEX result_of_indicator_by_period_ascending IF NOT EXISTS
FOR (result:Result) ON (result.indicatorId, result.periodAsc, result.id)
