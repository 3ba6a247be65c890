// Documents of a number and kind, newest first: the readings of a citation.
CREATE INDEX resolution_number_kind_date IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.numberKey, resolution.kind, resolution.issuedDesc)
