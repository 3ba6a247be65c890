// How many entities of each kind. Each branch reads one of the store's own counters, which a name given as a value would not.
// kind: STRING; count: INTEGER.
MATCH (n:Committee) RETURN 'COMMITTEE' AS kind, count(n) AS count
UNION ALL MATCH (n:Term) RETURN 'TERM' AS kind, count(n) AS count
UNION ALL MATCH (n:Conference) RETURN 'CONFERENCE' AS kind, count(n) AS count
UNION ALL MATCH (n:Resolution) RETURN 'RESOLUTION' AS kind, count(n) AS count
UNION ALL MATCH (n:Target) RETURN 'TARGET' AS kind, count(n) AS count
UNION ALL MATCH (n:Result) RETURN 'RESULT' AS kind, count(n) AS count
UNION ALL MATCH (n:Indicator) RETURN 'INDICATOR' AS kind, count(n) AS count
UNION ALL MATCH (n:Topic) RETURN 'TOPIC' AS kind, count(n) AS count
UNION ALL MATCH (n:Place) RETURN 'PLACE' AS kind, count(n) AS count
UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, count(n) AS count
UNION ALL MATCH (n:Source) RETURN 'SOURCE' AS kind, count(n) AS count
