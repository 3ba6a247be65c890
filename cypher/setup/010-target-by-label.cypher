// Pages of Target nodes in Vietnamese order.
CREATE INDEX target_by_label IF NOT EXISTS
FOR (target:Target) ON (target.labelSort, target.id)
