// A natural key names one entity.
CREATE CONSTRAINT key_value IF NOT EXISTS
FOR (key:Key) REQUIRE key.value IS UNIQUE
