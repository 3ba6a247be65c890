// Pages of Result nodes in Vietnamese order.
CREATE INDEX result_by_label IF NOT EXISTS
FOR (result:Result) ON (result.labelSort, result.id)
