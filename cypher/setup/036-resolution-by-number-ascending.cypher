// Pages of resolutions in this order, unknown ones last.
CREATE INDEX resolution_by_number_ascending IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.numberAsc, resolution.id)
