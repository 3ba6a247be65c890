// Pages under one indicator, however many figures it has.
CREATE INDEX result_of_indicator_by_label IF NOT EXISTS
FOR (result:Result) ON (result.indicatorId, result.labelSort, result.id)
