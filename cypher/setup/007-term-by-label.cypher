// Pages of Term nodes in Vietnamese order.
CREATE INDEX term_by_label IF NOT EXISTS
FOR (term:Term) ON (term.labelSort, term.id)
