// Pages under one committee, however many figures it has.
CREATE INDEX target_of_committee_by_label IF NOT EXISTS
FOR (target:Target) ON (target.committeeId, target.labelSort, target.id)
