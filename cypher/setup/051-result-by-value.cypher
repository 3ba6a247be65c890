// Pages in order of the figure.
CREATE INDEX result_by_value IF NOT EXISTS
FOR (result:Result) ON (result.baseValueFloat, result.id)
