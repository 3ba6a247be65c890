// Full text over all entities; the analyzer folds Vietnamese marks and đ.
CREATE FULLTEXT INDEX entityText IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.labelVi, entity.labelEn, entity.aliases, entity.subject, entity.theme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
