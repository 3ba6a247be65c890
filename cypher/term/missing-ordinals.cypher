// The ordinals below the highest known of a term's plenary conferences that no conference has.
// $ids: LIST<STRING>. i: INTEGER, place in $ids; missing: LIST<INTEGER>, ascending.
// A plenum beyond the 200th of a term is a misreading; the bound keeps it from making a list of millions.
UNWIND range(0, size($ids) - 1) AS i
MATCH (term:Entity:Term {id: $ids[i]})
CALL (term) {
  MATCH (term)<-[:DURING]-(conference:Conference)
  WHERE conference.kind = 'PLENARY' AND 0 < conference.ordinal <= 200
  RETURN collect(DISTINCT conference.ordinal) AS known, max(conference.ordinal) AS highest
}
RETURN i, [n IN range(1, coalesce(highest, 0)) WHERE NOT n IN known] AS missing
