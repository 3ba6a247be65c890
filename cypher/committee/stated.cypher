// What the sources themselves count of a body's targets for a time: 24 of 25.
// $committee: STRING; $counted: STRING, the words of the unit; $from, $to: STRING, first and last day, or null; $columns: LIST<STRING>.
// id: STRING; row: LIST, the values of $columns.
MATCH (result:Result {committeeId: $committee})
USING INDEX result:Result(committeeId, outOf)
WHERE result.outOf IS NOT NULL
  AND toLower(result.unitText) = $counted
  AND ($from IS NULL OR result.periodTo >= date($from))
  AND ($to IS NULL OR coalesce(result.periodFrom, result.periodTo) <= date($to))
RETURN result.id AS id, [k IN $columns | result[k]] AS row
ORDER BY result.periodAsc, result.id
LIMIT 100
