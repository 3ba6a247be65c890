// What became of a committee's targets.
CREATE INDEX target_of_committee_by_status IF NOT EXISTS
FOR (target:Target) ON (target.committeeId, target.status)
