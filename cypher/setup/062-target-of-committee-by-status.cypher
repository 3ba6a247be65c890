// What became of a committee's targets of a time, read off the index alone.
CREATE INDEX target_of_committee_by_status IF NOT EXISTS
FOR (target:Target) ON (target.committeeId, target.periodTo, target.periodFrom, target.status)
