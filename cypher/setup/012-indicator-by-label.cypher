// Pages of Indicator nodes in Vietnamese order.
CREATE INDEX indicator_by_label IF NOT EXISTS
FOR (indicator:Indicator) ON (indicator.labelSort, indicator.id)
