// How many relationships of each relation. Each branch reads one of the store's own counters, which a name given as a value would not.
// relation: STRING; count: INTEGER.
MATCH ()-[r:PART_OF]->() RETURN 'PART_OF' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:REPORTS_TO]->() RETURN 'REPORTS_TO' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:SUCCEEDS]->() RETURN 'SUCCEEDS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:GOVERNS]->() RETURN 'GOVERNS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:WITHIN]->() RETURN 'WITHIN' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:TERM_OF]->() RETURN 'TERM_OF' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:HELD_BY]->() RETURN 'HELD_BY' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:DURING]->() RETURN 'DURING' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:CONSIDERED]->() RETURN 'CONSIDERED' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:ISSUED_BY]->() RETURN 'ISSUED_BY' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:IMPLEMENTS]->() RETURN 'IMPLEMENTS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:GUIDES]->() RETURN 'GUIDES' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:BASED_ON]->() RETURN 'BASED_ON' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:AMENDS]->() RETURN 'AMENDS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:SUPPLEMENTS]->() RETURN 'SUPPLEMENTS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:REPLACES]->() RETURN 'REPLACES' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:REPEALS]->() RETURN 'REPEALS' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:CITES]->() RETURN 'CITES' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:SET_BY]->() RETURN 'SET_BY' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:REPORTED_AT]->() RETURN 'REPORTED_AT' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:MEASURES]->() RETURN 'MEASURES' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:ASSESSES]->() RETURN 'ASSESSES' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:ABOUT]->() RETURN 'ABOUT' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:BROADER]->() RETURN 'BROADER' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:SERVES_ON]->() RETURN 'SERVES_ON' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:ATTENDED]->() RETURN 'ATTENDED' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:WRITTEN_BY]->() RETURN 'WRITTEN_BY' AS relation, count(r) AS count
UNION ALL MATCH ()-[r:EVIDENCED_BY]->() RETURN 'EVIDENCED_BY' AS relation, count(r) AS count
