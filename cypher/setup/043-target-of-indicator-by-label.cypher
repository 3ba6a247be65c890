// Pages under one indicator, however many figures it has.
CREATE INDEX target_of_indicator_by_label IF NOT EXISTS
FOR (target:Target) ON (target.indicatorId, target.labelSort, target.id)
