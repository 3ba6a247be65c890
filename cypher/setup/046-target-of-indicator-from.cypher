// Figures of one indicator and a range of periods.
CREATE INDEX target_of_indicator_from IF NOT EXISTS
FOR (target:Target) ON (target.indicatorId, target.periodFrom, target.id)
