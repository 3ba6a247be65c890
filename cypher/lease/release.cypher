// Gives a lease back.
// $name, $holder: strings
MATCH (lock:Lock {name: $name, holder: $holder})
REMOVE lock.holder, lock.until
