// Pages of conferences in this order, unknown ones last.
CREATE INDEX conference_by_date_descending IF NOT EXISTS
FOR (conference:Conference) ON (conference.dateDesc, conference.id)
