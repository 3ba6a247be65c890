// Pages of Conference nodes in Vietnamese order.
CREATE INDEX conference_by_label IF NOT EXISTS
FOR (conference:Conference) ON (conference.labelSort, conference.id)
