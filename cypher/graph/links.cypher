// Every relation among the entities of each set. Each entity has few outgoing relationships, so only those are walked.
// Template: {{relations}}. $sets: LIST<LIST<STRING>>; $relations: LIST<STRING>, empty for any; $edge: LIST<STRING>, properties.
// i: INTEGER, place in $sets; from: INTEGER, place in the set; links: LIST of [relation, end's id, values of $edge].
UNWIND range(0, size($sets) - 1) AS i
WITH i, $sets[i] AS ids
UNWIND range(0, size(ids) - 1) AS from
MATCH (start:Entity {id: ids[from]})
USING INDEX SEEK start:Entity(id)
CALL (start, ids) {
  MATCH (start)-[link:{{relations}}]->(end:Entity)
  WHERE (size($relations) = 0 OR type(link) IN $relations)
    AND end.id IN ids
  WITH link, end.id AS to
  ORDER BY to, type(link)
  RETURN collect([type(link), to, [k IN $edge | link[k]]]) AS links
}
WITH i, from, links
WHERE size(links) > 0
RETURN i, from, links
