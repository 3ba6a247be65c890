// A committee's figures of the form 24 of 25.
CREATE INDEX result_counting_a_whole IF NOT EXISTS
FOR (result:Result) ON (result.committeeId, result.outOf)
