// Full text over all entities: words folded beforehand, so that the analyzer has but to part them and drops none.
CREATE FULLTEXT INDEX entityWords IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.searchLabel, entity.searchText, entity.searchKind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
