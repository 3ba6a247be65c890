// Pages of resolutions in this order, unknown ones last.
CREATE INDEX resolution_by_date_descending IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.issuedDesc, resolution.id)
