// Pages of resolutions in this order, unknown ones last.
CREATE INDEX resolution_by_number_descending IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.numberDesc, resolution.id)
