// Pages under one indicator in falling order of the period.
CREATE INDEX result_of_indicator_by_period_descending IF NOT EXISTS
FOR (result:Result) ON (result.indicatorId, result.periodDesc, result.id)
