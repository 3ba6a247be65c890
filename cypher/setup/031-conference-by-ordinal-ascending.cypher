// Pages of conferences in this order, unknown ones last.
CREATE INDEX conference_by_ordinal_ascending IF NOT EXISTS
FOR (conference:Conference) ON (conference.ordinalAsc, conference.id)
