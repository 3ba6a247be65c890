// Records a file of seeds as loaded.
// $name, $sha256: strings
MERGE (seed:Seed {name: $name})
SET seed.sha256 = $sha256,
    seed.loadedAt = datetime()
