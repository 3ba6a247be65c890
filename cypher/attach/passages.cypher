// The source of a text and its passages.
// $key: string, the source's natural key of its sha256
// Columns: source, string, its id · passages, list of {from: string, the entity, id: string, element id of the relationship,
// start, end: integers, quote, passageHash: strings or null}. No row where no source is of this text.
MATCH (key:Key {value: $key})
USING INDEX SEEK key:Key(value)
MATCH (key)-[:NAMES]->(source:Source)
RETURN source.id AS source,
       [(source)<-[passage:EVIDENCED_BY]-(entity:Entity) WHERE passage.start IS NOT NULL |
         {from: entity.id, id: elementId(passage), start: passage.start, end: passage.end,
          quote: passage.quote, passageHash: passage.passageHash}] AS passages
