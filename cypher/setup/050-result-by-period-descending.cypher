// Pages in falling order of the period, unknown ones last.
CREATE INDEX result_by_period_descending IF NOT EXISTS
FOR (result:Result) ON (result.periodDesc, result.id)
