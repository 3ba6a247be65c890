// The figures of one body on one indicator, whatever the indicator's others.
CREATE INDEX target_of_committee_and_indicator IF NOT EXISTS
FOR (target:Target) ON (target.committeeId, target.indicatorId, target.periodTo)
