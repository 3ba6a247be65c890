// Full text over documents alone, for a citation by subject; the analyzer folds Vietnamese marks and đ.
CREATE FULLTEXT INDEX resolutionText IF NOT EXISTS
FOR (resolution:Resolution) ON EACH [resolution.labelVi, resolution.aliases, resolution.subject]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
