// Pages under one committee, however many figures it has.
CREATE INDEX result_of_committee_by_label IF NOT EXISTS
FOR (result:Result) ON (result.committeeId, result.labelSort, result.id)
