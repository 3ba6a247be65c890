// Figures of a range of periods.
CREATE INDEX result_from IF NOT EXISTS
FOR (result:Result) ON (result.periodFrom)
