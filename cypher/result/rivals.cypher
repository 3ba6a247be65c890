// The other results on the same indicator, body and period.
// $ids: LIST<STRING>, results; $result: LIST<STRING>, properties that tell whether two agree; $columns: LIST<STRING>, those asked for.
// i: INTEGER, place in $ids; own: LIST, the values of $result; rivals: LIST<LIST>, [id, values of $result, values of $columns].
UNWIND range(0, size($ids) - 1) AS i
MATCH (result:Entity:Result {id: $ids[i]})
USING INDEX SEEK result:Entity(id)
CALL (result) {
  MATCH (rival:Result {committeeId: result.committeeId, indicatorId: result.indicatorId, periodTo: result.periodTo})
  USING INDEX rival:Result(committeeId, indicatorId, periodTo)
  WHERE rival.id <> result.id
    AND rival.periodKind = result.periodKind
    AND coalesce(rival.periodFrom, "") = coalesce(result.periodFrom, "")
  WITH rival
  ORDER BY rival.labelSort, rival.id
  LIMIT 100
  RETURN collect([rival.id, [k IN $result | rival[k]], [k IN $columns | rival[k]]]) AS rivals
}
RETURN i, [k IN $result | result[k]] AS own, rivals
