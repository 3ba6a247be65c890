// How many entities of each kind. Each branch reads one of the store's own counters, which a name given as a value would not.
// The count comes before the name: a name beside it would group, and nothing to count would make no row.
// kind: STRING; count: INTEGER.
MATCH (n:Committee) WITH count(n) AS count RETURN 'COMMITTEE' AS kind, count
UNION ALL MATCH (n:Term) WITH count(n) AS count RETURN 'TERM' AS kind, count
UNION ALL MATCH (n:Conference) WITH count(n) AS count RETURN 'CONFERENCE' AS kind, count
UNION ALL MATCH (n:Resolution) WITH count(n) AS count RETURN 'RESOLUTION' AS kind, count
UNION ALL MATCH (n:Target) WITH count(n) AS count RETURN 'TARGET' AS kind, count
UNION ALL MATCH (n:Result) WITH count(n) AS count RETURN 'RESULT' AS kind, count
UNION ALL MATCH (n:Indicator) WITH count(n) AS count RETURN 'INDICATOR' AS kind, count
UNION ALL MATCH (n:Topic) WITH count(n) AS count RETURN 'TOPIC' AS kind, count
UNION ALL MATCH (n:Place) WITH count(n) AS count RETURN 'PLACE' AS kind, count
UNION ALL MATCH (n:Person) WITH count(n) AS count RETURN 'PERSON' AS kind, count
UNION ALL MATCH (n:Source) WITH count(n) AS count RETURN 'SOURCE' AS kind, count
