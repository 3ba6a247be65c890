// Pages in falling order of the period, unknown ones last.
CREATE INDEX target_by_period_descending IF NOT EXISTS
FOR (target:Target) ON (target.periodDesc, target.id)
