// Pages of Place nodes in Vietnamese order.
CREATE INDEX place_by_label IF NOT EXISTS
FOR (place:Place) ON (place.labelSort, place.id)
