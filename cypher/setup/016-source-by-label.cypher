// Pages of Source nodes in Vietnamese order.
CREATE INDEX source_by_label IF NOT EXISTS
FOR (source:Source) ON (source.labelSort, source.id)
