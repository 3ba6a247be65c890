// Conferences of a range of dates.
CREATE INDEX conference_from IF NOT EXISTS
FOR (conference:Conference) ON (conference.dateFrom)
