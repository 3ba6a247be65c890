// Resolutions of a range of dates.
CREATE INDEX resolution_from IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.issuedFrom)
