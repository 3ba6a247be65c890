// Fragment: Along (relation) to (near) as asked: $relations, $labels: LIST<STRING>, empty for any.
  AND (size($relations) = 0 OR type(relation) IN $relations)
  AND (size($labels) = 0 OR any(label IN labels(near) WHERE label IN $labels))
