// Pages of the places of one level.
CREATE INDEX place_of_level_by_label IF NOT EXISTS
FOR (place:Place) ON (place.level, place.labelSort, place.id)
