// Figures of a range of periods.
CREATE INDEX target_from IF NOT EXISTS
FOR (target:Target) ON (target.periodFrom)
