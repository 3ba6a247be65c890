// Figures of one indicator and a range of periods.
CREATE INDEX result_of_indicator_from IF NOT EXISTS
FOR (result:Result) ON (result.indicatorId, result.periodFrom, result.id)
