// Pages of Committee nodes in Vietnamese order.
CREATE INDEX committee_by_label IF NOT EXISTS
FOR (committee:Committee) ON (committee.labelSort, committee.id)
