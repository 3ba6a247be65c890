// Gives the common label to what other means have loaded without it.
// Columns: count, integer
MATCH (entity:Committee|Term|Conference|Resolution|Target|Result|Indicator|Topic|Place|Person|Source)
WHERE NOT entity:Entity
  AND entity.id IS NOT NULL
SET entity:Entity
RETURN count(*) AS count
