// Holds one of several servers that would do the same at once, until this transaction ends.
// $name: string, what is done
// Columns: name, string
MERGE (lock:Lock {name: $name})
SET lock.takenAt = datetime()
RETURN lock.name AS name
