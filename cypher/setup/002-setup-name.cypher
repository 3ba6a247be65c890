// Each step of the setup is recorded once.
CREATE CONSTRAINT setup_name IF NOT EXISTS
FOR (setup:Setup) REQUIRE setup.name IS UNIQUE
