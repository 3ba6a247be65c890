// Targets that came to a verdict, which few of all do.
CREATE INDEX target_status IF NOT EXISTS
FOR (target:Target) ON (target.status)
