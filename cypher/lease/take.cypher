// Takes a lease, or renews one's own.
// $name, $holder: strings · $seconds: number, how long it lasts
// Columns: holder, string. No row while another one holds it.
MERGE (lock:Lock {name: $name})
// Written first: from here on nobody else can look at it.
SET lock.takenAt = datetime()
WITH lock
WHERE lock.holder IS NULL OR lock.holder = $holder OR lock.until < datetime.realtime()
SET lock.holder = $holder,
    lock.until = datetime.realtime() + duration({seconds: toInteger($seconds)})
RETURN lock.holder AS holder
