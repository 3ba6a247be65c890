// Pages in order of the period, unknown ones last.
CREATE INDEX result_by_period_ascending IF NOT EXISTS
FOR (result:Result) ON (result.periodAsc, result.id)
