// A page of what each entity rests on: passages by source and place, then rules and reasonings without a source.
// $ids: LIST<STRING>; $columns: LIST<STRING>, properties of the evidence;
// $args: {limit: INTEGER, 0 for no page; count: BOOLEAN; low, high: STRING, open bounds of the key}.
// i: INTEGER; rows: LIST of [key, source's id, columns…]; total: INTEGER or null.
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
CALL (parent) {
  CALL (parent) {
    MATCH (parent)-[e:EVIDENCED_BY]->(source:Source)
    RETURN '0 ' + source.id + ' ' + right('000000000' + toString(coalesce(e.start, 0)), 9)
      + right('000000000' + toString(coalesce(e.end, 0)), 9) + ' ' + coalesce(e.field, '') + ' ' + e.method
      + ' ' + coalesce(e.rule, '') AS key, source.id AS source, [k IN $columns | e[k]] AS columns
    UNION ALL
    UNWIND range(0, size(coalesce(parent.evidenceMethod, [])) - 1) AS n
    WITH n, {field: nullIf(parent.evidenceField[n], ''), rule: nullIf(parent.evidenceRule[n], ''),
      method: parent.evidenceMethod[n], confidence: parent.evidenceConfidence[n]} AS e
    RETURN '1 ' + right('000000000' + toString(n), 9) AS key, null AS source, [k IN $columns | e[k]] AS columns
  }
  WITH key, source, columns
  WHERE $args.low < key AND key < $args.high
  ORDER BY key
  LIMIT toInteger($args.limit)
  RETURN collect([key, source] + columns) AS rows
}
RETURN i, rows, CASE WHEN $args.count
  THEN COUNT { (parent)-[:EVIDENCED_BY]->() } + size(coalesce(parent.evidenceMethod, [])) END AS total
