// Fragment, from (ask) to (body): the bodies that a text is likeliest to cite: those over it, those of the name cited, those of the centre.
UNWIND ask.bodies AS id
MATCH (:Entity {id: id})<-[:PART_OF*0..1]-(body)
RETURN body
UNION
UNWIND CASE ask.issuer WHEN '' THEN [] ELSE [ask.issuer] END AS words
CALL db.index.fulltext.queryNodes('entityWords', words, {limit: 50}) YIELD node AS body
WHERE body:Committee
RETURN body
UNION
UNWIND CASE WHEN ask.central THEN ['CENTRAL'] ELSE [] END AS level
MATCH (body:Committee)
WHERE body.level = level AND body.organ IS NOT NULL
RETURN body
