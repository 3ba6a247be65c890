// How many relationships of each relation. Each branch reads one of the store's own counters, which a name given as a value would not.
// The count comes before the name: a name beside it would group, and nothing to count would make no row.
// relation: STRING; count: INTEGER.
MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS relation, count
UNION ALL MATCH ()-[r:REPORTS_TO]->() WITH count(r) AS count RETURN 'REPORTS_TO' AS relation, count
UNION ALL MATCH ()-[r:SUCCEEDS]->() WITH count(r) AS count RETURN 'SUCCEEDS' AS relation, count
UNION ALL MATCH ()-[r:GOVERNS]->() WITH count(r) AS count RETURN 'GOVERNS' AS relation, count
UNION ALL MATCH ()-[r:WITHIN]->() WITH count(r) AS count RETURN 'WITHIN' AS relation, count
UNION ALL MATCH ()-[r:TERM_OF]->() WITH count(r) AS count RETURN 'TERM_OF' AS relation, count
UNION ALL MATCH ()-[r:HELD_BY]->() WITH count(r) AS count RETURN 'HELD_BY' AS relation, count
UNION ALL MATCH ()-[r:DURING]->() WITH count(r) AS count RETURN 'DURING' AS relation, count
UNION ALL MATCH ()-[r:CONSIDERED]->() WITH count(r) AS count RETURN 'CONSIDERED' AS relation, count
UNION ALL MATCH ()-[r:ISSUED_BY]->() WITH count(r) AS count RETURN 'ISSUED_BY' AS relation, count
UNION ALL MATCH ()-[r:IMPLEMENTS]->() WITH count(r) AS count RETURN 'IMPLEMENTS' AS relation, count
UNION ALL MATCH ()-[r:GUIDES]->() WITH count(r) AS count RETURN 'GUIDES' AS relation, count
UNION ALL MATCH ()-[r:BASED_ON]->() WITH count(r) AS count RETURN 'BASED_ON' AS relation, count
UNION ALL MATCH ()-[r:AMENDS]->() WITH count(r) AS count RETURN 'AMENDS' AS relation, count
UNION ALL MATCH ()-[r:SUPPLEMENTS]->() WITH count(r) AS count RETURN 'SUPPLEMENTS' AS relation, count
UNION ALL MATCH ()-[r:REPLACES]->() WITH count(r) AS count RETURN 'REPLACES' AS relation, count
UNION ALL MATCH ()-[r:REPEALS]->() WITH count(r) AS count RETURN 'REPEALS' AS relation, count
UNION ALL MATCH ()-[r:CITES]->() WITH count(r) AS count RETURN 'CITES' AS relation, count
UNION ALL MATCH ()-[r:SET_BY]->() WITH count(r) AS count RETURN 'SET_BY' AS relation, count
UNION ALL MATCH ()-[r:REPORTED_AT]->() WITH count(r) AS count RETURN 'REPORTED_AT' AS relation, count
UNION ALL MATCH ()-[r:MEASURES]->() WITH count(r) AS count RETURN 'MEASURES' AS relation, count
UNION ALL MATCH ()-[r:ASSESSES]->() WITH count(r) AS count RETURN 'ASSESSES' AS relation, count
UNION ALL MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'ABOUT' AS relation, count
UNION ALL MATCH ()-[r:BROADER]->() WITH count(r) AS count RETURN 'BROADER' AS relation, count
UNION ALL MATCH ()-[r:SERVES_ON]->() WITH count(r) AS count RETURN 'SERVES_ON' AS relation, count
UNION ALL MATCH ()-[r:ATTENDED]->() WITH count(r) AS count RETURN 'ATTENDED' AS relation, count
UNION ALL MATCH ()-[r:WRITTEN_BY]->() WITH count(r) AS count RETURN 'WRITTEN_BY' AS relation, count
UNION ALL MATCH ()-[r:EVIDENCED_BY]->() WITH count(r) AS count RETURN 'EVIDENCED_BY' AS relation, count
