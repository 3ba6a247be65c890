// One lock of a name, so that two servers meet at it.
CREATE CONSTRAINT lock_name IF NOT EXISTS
FOR (lock:Lock) REQUIRE lock.name IS UNIQUE
