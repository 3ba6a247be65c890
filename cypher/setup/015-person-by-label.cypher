// Pages of Person nodes in Vietnamese order.
CREATE INDEX person_by_label IF NOT EXISTS
FOR (person:Person) ON (person.labelSort, person.id)
