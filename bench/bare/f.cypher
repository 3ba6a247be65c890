// Targets of an indicator in a span with their results. $id, $from, $to. row: label, comparator, value, unit, start, end, results.
MATCH (t:Target {indicatorId: $id})
WHERE t.periodAsc >= '' AND t.id IS NOT NULL AND t.periodTo >= date($from) AND t.periodFrom <= date($to)
WITH t ORDER BY t.indicatorId, t.periodAsc, t.id LIMIT 20
RETURN [t.labelVi, t.comparator, t.value, t.unit, t.periodStart, t.periodEnd, COLLECT {
  MATCH (t)<-[:ASSESSES]-(r)
  WITH r ORDER BY r.labelSort, r.id LIMIT 5
  RETURN [r.labelVi, r.value, r.unit]
}] AS row
