// The relationships whose evidence names a source.
// $query: string, the id of the source as a phrase of the full-text index · $source: string, the id
// Columns: from, string, where it starts · id, string, element id · sources, starts, ends, quotes, hashes, its parallel lists
CALL db.index.fulltext.queryRelationships("relationEvidence", $query)
YIELD relationship AS link
WHERE $source IN link.evidenceSource
RETURN startNode(link).id AS from,
       elementId(link) AS id,
       link.evidenceSource AS sources,
       link.evidenceStart AS starts,
       link.evidenceEnd AS ends,
       link.evidenceQuote AS quotes,
       link.evidencePassageHash AS hashes
