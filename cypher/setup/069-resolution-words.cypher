// Full text over documents alone, for a citation by subject; words folded beforehand.
CREATE FULLTEXT INDEX resolutionWords IF NOT EXISTS
FOR (resolution:Resolution) ON EACH [resolution.searchLabel, resolution.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
