// Resolutions of a number, whatever zeros it is written with.
CREATE INDEX resolution_number IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.numberKey)
