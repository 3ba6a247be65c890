// Pages in order of the figure.
CREATE INDEX target_by_value IF NOT EXISTS
FOR (target:Target) ON (target.baseValueFloat, target.id)
