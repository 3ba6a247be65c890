// Pages of Resolution nodes in Vietnamese order.
CREATE INDEX resolution_by_label IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.labelSort, resolution.id)
