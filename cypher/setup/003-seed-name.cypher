// Each file of seeds is recorded once.
CREATE CONSTRAINT seed_name IF NOT EXISTS
FOR (seed:Seed) REQUIRE seed.name IS UNIQUE
