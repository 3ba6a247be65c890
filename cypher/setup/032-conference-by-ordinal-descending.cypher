// Pages of conferences in this order, unknown ones last.
CREATE INDEX conference_by_ordinal_descending IF NOT EXISTS
FOR (conference:Conference) ON (conference.ordinalDesc, conference.id)
