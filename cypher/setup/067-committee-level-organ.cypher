// The bodies of a level and sort: the Central Committee, whose plenums name documents.
CREATE INDEX committee_level_organ IF NOT EXISTS
FOR (committee:Committee) ON (committee.level, committee.organ)
