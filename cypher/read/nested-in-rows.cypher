// Fragment: The same where its rows come apart, as a branch of by-id-in-rows. Template besides: {{part}}, its number.
MATCH {{pattern}}
{{where}}
WITH {{kept}}
ORDER BY {{prefix}}node.{{key}} {{direction}}, {{tie}} {{direction}}
LIMIT toInteger($args.limit)
RETURN {{part}} AS part, {{row}} AS row
