// A page of the ids of targets.
// $after: string, the last id of the page before, "" for the first · $limit: number
// Columns: id, string
MATCH (target:Entity)
WHERE target.id > $after
  AND target:Target
RETURN target.id AS id
ORDER BY target.id
LIMIT toInteger($limit)
