// Pages of conferences in this order, unknown ones last.
CREATE INDEX conference_by_date_ascending IF NOT EXISTS
FOR (conference:Conference) ON (conference.dateAsc, conference.id)
