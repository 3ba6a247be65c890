// Waits until every index answers.
// $seconds: number
CALL db.awaitIndexes(toInteger($seconds))
