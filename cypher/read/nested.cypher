// Fragment: A page of a relation below a node that another statement reads, and how many the relation has.
// Template: {{where}}, {{total}}, the others as in page.cypher. $args: {limit: INTEGER; filter: MAP}.
// [rows: LIST<LIST>, total: INTEGER or null where not asked].
[COLLECT {
  MATCH {{pattern}}
  {{where}}
  WITH {{kept}}
  ORDER BY {{prefix}}node.{{key}} {{direction}}, {{tie}} {{direction}}
  LIMIT toInteger($args.limit)
  RETURN {{row}}
}, {{total}}]
