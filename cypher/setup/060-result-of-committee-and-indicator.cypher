// The figures of one body on one indicator about a time, whatever the indicator's others.
CREATE INDEX result_of_committee_and_indicator IF NOT EXISTS
FOR (result:Result) ON (result.committeeId, result.indicatorId, result.periodTo)
