// How many relationships of each type go out from and come in to each entity, read from its degrees.
// Several relationships of one type to one neighbour are told from several neighbours where there are few of them.
// Template: {{types}}, {{left}}, {{right}}. $ids, $relations: LIST<STRING>; $hub: INTEGER.
// i: INTEGER; count: INTEGER or null for a hub; degrees: LIST of [relation, out, in].
UNWIND range(0, size($ids) - 1) AS i
MATCH (parent:Entity {id: $ids[i]})
USING INDEX SEEK parent:Entity(id)
RETURN i, CASE WHEN COUNT { (parent){{left}}[:{{types}}]{{right}}() } <= $hub THEN COUNT {
  MATCH (parent){{left}}[link:{{types}}]{{right}}(node:Entity)
  WHERE size($relations) = 0 OR type(link) IN $relations
  RETURN DISTINCT node, type(link) AS relation, startNode(link) = parent AS out
} END AS count, [
  ['PART_OF', COUNT { (parent)-[:PART_OF]->() }, COUNT { (parent)<-[:PART_OF]-() }],
  ['REPORTS_TO', COUNT { (parent)-[:REPORTS_TO]->() }, COUNT { (parent)<-[:REPORTS_TO]-() }],
  ['SUCCEEDS', COUNT { (parent)-[:SUCCEEDS]->() }, COUNT { (parent)<-[:SUCCEEDS]-() }],
  ['GOVERNS', COUNT { (parent)-[:GOVERNS]->() }, COUNT { (parent)<-[:GOVERNS]-() }],
  ['WITHIN', COUNT { (parent)-[:WITHIN]->() }, COUNT { (parent)<-[:WITHIN]-() }],
  ['TERM_OF', COUNT { (parent)-[:TERM_OF]->() }, COUNT { (parent)<-[:TERM_OF]-() }],
  ['HELD_BY', COUNT { (parent)-[:HELD_BY]->() }, COUNT { (parent)<-[:HELD_BY]-() }],
  ['DURING', COUNT { (parent)-[:DURING]->() }, COUNT { (parent)<-[:DURING]-() }],
  ['CONSIDERED', COUNT { (parent)-[:CONSIDERED]->() }, COUNT { (parent)<-[:CONSIDERED]-() }],
  ['ISSUED_BY', COUNT { (parent)-[:ISSUED_BY]->() }, COUNT { (parent)<-[:ISSUED_BY]-() }],
  ['IMPLEMENTS', COUNT { (parent)-[:IMPLEMENTS]->() }, COUNT { (parent)<-[:IMPLEMENTS]-() }],
  ['GUIDES', COUNT { (parent)-[:GUIDES]->() }, COUNT { (parent)<-[:GUIDES]-() }],
  ['BASED_ON', COUNT { (parent)-[:BASED_ON]->() }, COUNT { (parent)<-[:BASED_ON]-() }],
  ['AMENDS', COUNT { (parent)-[:AMENDS]->() }, COUNT { (parent)<-[:AMENDS]-() }],
  ['SUPPLEMENTS', COUNT { (parent)-[:SUPPLEMENTS]->() }, COUNT { (parent)<-[:SUPPLEMENTS]-() }],
  ['REPLACES', COUNT { (parent)-[:REPLACES]->() }, COUNT { (parent)<-[:REPLACES]-() }],
  ['REPEALS', COUNT { (parent)-[:REPEALS]->() }, COUNT { (parent)<-[:REPEALS]-() }],
  ['CITES', COUNT { (parent)-[:CITES]->() }, COUNT { (parent)<-[:CITES]-() }],
  ['SET_BY', COUNT { (parent)-[:SET_BY]->() }, COUNT { (parent)<-[:SET_BY]-() }],
  ['REPORTED_AT', COUNT { (parent)-[:REPORTED_AT]->() }, COUNT { (parent)<-[:REPORTED_AT]-() }],
  ['MEASURES', COUNT { (parent)-[:MEASURES]->() }, COUNT { (parent)<-[:MEASURES]-() }],
  ['ASSESSES', COUNT { (parent)-[:ASSESSES]->() }, COUNT { (parent)<-[:ASSESSES]-() }],
  ['ABOUT', COUNT { (parent)-[:ABOUT]->() }, COUNT { (parent)<-[:ABOUT]-() }],
  ['BROADER', COUNT { (parent)-[:BROADER]->() }, COUNT { (parent)<-[:BROADER]-() }],
  ['SERVES_ON', COUNT { (parent)-[:SERVES_ON]->() }, COUNT { (parent)<-[:SERVES_ON]-() }],
  ['ATTENDED', COUNT { (parent)-[:ATTENDED]->() }, COUNT { (parent)<-[:ATTENDED]-() }],
  ['WRITTEN_BY', COUNT { (parent)-[:WRITTEN_BY]->() }, COUNT { (parent)<-[:WRITTEN_BY]-() }],
  ['EVIDENCED_BY', COUNT { (parent)-[:EVIDENCED_BY]->() }, COUNT { (parent)<-[:EVIDENCED_BY]-() }]
] AS degrees
